/** Path of the built file of a module that runs in a process or thread of its own. */
declare module '*?modulePath' {
  const path: string;
  export default path;
}
