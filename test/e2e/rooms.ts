import type { RunningApp } from './app.ts';
import { settled } from './settled.ts';

/** How large a window is, and how much what it shows is enlarged. */
export interface Room {
  name: string;
  size: { width: number; height: number };
  zoom: number;
}

/** The room in which screens are looked at in both themes. */
export const usualRoom: Room = { name: '1280 × 800', size: { width: 1280, height: 800 }, zoom: 1 };

/** The smallest a window can be made. */
export const smallestRoom: Room = { name: '960 × 640', size: { width: 960, height: 640 }, zoom: 1 };

/** The rooms in which everything has to fit. */
export const smallRooms: readonly Room[] = [
  smallestRoom,
  { name: '1280 × 800 at 200 %', size: { width: 1280, height: 800 }, zoom: 2 },
];

/**
 * Gives what the window shows another room and waits until it is filled: at 200 % half as many points lie in the same
 * width. The page is told, not the window: pulling its edge takes longer and lays out the same.
 */
export async function fitInto({ size, zoom }: Room, { page, browser }: RunningApp): Promise<void> {
  const { width, height } = { width: size.width / zoom, height: size.height / zoom };
  await browser.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, width);
  await settled(page);
}
