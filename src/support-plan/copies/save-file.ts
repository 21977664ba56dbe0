/** Hands a text to the browser as a file to keep. It never leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
