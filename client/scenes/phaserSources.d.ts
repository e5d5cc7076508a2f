/** The engine's own files, which bear no types; what scenes may call is typed by the package `phaser`. */
declare module 'phaser/src/*' {
  const part: Readonly<Record<string, unknown>>;
  export default part;
}
