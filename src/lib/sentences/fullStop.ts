/** The sentence with its full stop, where it has none. */
export function sentence(text: string): string {
	return /[.!?…。！？؟۔।][”’)」』]*$/.test(text) ? text : `${text}.`;
}
