/** Has the browser save a file that the page made. */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	const address = URL.createObjectURL(file);
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
