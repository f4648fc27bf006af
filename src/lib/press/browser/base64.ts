/** Bytes as a text that may stand in a `data:` address. @param what they are, for the error: “A font” */
export function asBase64(blob: Blob, what: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
		reader.addEventListener('error', () => reject(new Error(`${what} could not be read.`)));
		reader.readAsDataURL(blob);
	});
}
