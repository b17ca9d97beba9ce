/** A browser reads the file some time after the click. */
const untilRead = 60_000;

/** Hands a file to the reader, as a download under this name. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), untilRead);
}
