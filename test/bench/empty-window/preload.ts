import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('bare', {
  echo: (value: unknown) => ipcRenderer.invoke('echo', value),
  text: (length: number) => ipcRenderer.invoke('text', length),
});
