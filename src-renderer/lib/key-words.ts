/** Whether this computer has a Command key. */
export const isMac = navigator.platform.startsWith('Mac');
