/** A text that is pasted into a field that is empty is read at once; into one with a text it goes as into any field. */
export function pasted(
	event: ClipboardEvent,
	field: HTMLTextAreaElement | undefined,
	{ take, tell }: { readonly take: (text: string) => void; readonly tell: (sentence: string) => void }
): void {
	const text = event.clipboardData?.getData('text/plain') ?? '';
	if (field?.value) return;
	event.preventDefault();
	if (text === '') tell('There is no text on the clipboard, perhaps a picture: copy the words.');
	else take(text);
}
