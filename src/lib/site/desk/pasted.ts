/** A text that is pasted is read at once, wherever on the page; into a field with a text, or into another one, it goes as into any. */
export function pasted(
	event: ClipboardEvent,
	field: HTMLTextAreaElement | undefined,
	{ take, tell }: { readonly take: (text: string) => void; readonly tell: (sentence: string) => void }
): void {
	const text = event.clipboardData?.getData('text/plain') ?? '';
	const isElsewhere =
		event.target !== field && event.target instanceof Element && event.target.matches('input, textarea');
	if (field?.value || isElsewhere) return;
	event.preventDefault();
	if (text === '') tell('There is no text on the clipboard, perhaps a picture: copy the words.');
	else take(text);
}
