/** A file as it came: its bytes and the name that says what it should be. */
export interface IncomingFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}
