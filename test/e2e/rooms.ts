import type { RunningApp } from './app.ts';
import { settled } from './settled.ts';

/** How large a window is, and how much what it shows is enlarged. */
export interface Room {
  name: string;
  size: { width: number; height: number };
  zoom: number;
}

/** The room in which screens are opened and looked at in both themes. */
export const usualRoom: Room = { name: '1280 × 800', size: { width: 1280, height: 800 }, zoom: 1 };

/** The rooms in which everything has to fit. */
export const smallRooms: Room[] = [
  { name: '960 × 640', size: { width: 960, height: 640 }, zoom: 1 },
  { name: '1280 × 800 at 200 %', size: { width: 1280, height: 800 }, zoom: 2 },
];

/** Gives the running window another room, as the user does who pulls its edge or enlarges it, and waits until it is filled. */
export async function fitInto({ size, zoom }: Room, { app, page }: RunningApp): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, room) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setSize(room.size.width, room.size.height);
      window?.webContents.setZoomFactor(room.zoom);
    },
    { size, zoom },
  );
  // A menu bar may take some of the height; nothing takes any of the width.
  await page.waitForFunction((width) => Math.abs(innerWidth - width) <= 1, size.width / zoom);
  await settled(page);
}
