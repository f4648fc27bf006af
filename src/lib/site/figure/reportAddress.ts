/** Where a reader reports an error in a figure: the owner's address, with figure and version filled in. */

/** `reports` is an e-mail or a web address; undefined if the owner has set none. */
export function reportAddress(
	reports: string | undefined,
	figure: string,
	version: number,
	address: string
): string | undefined {
	if (reports === undefined) return undefined;
	if (!/^https?:/.test(reports)) {
		const subject = encodeURIComponent(`Error in the figure “${figure}”, version ${version}`);
		return `mailto:${reports}?subject=${subject}&body=${encodeURIComponent(`${address}\n\n`)}`;
	}
	const url = new URL(reports);
	url.searchParams.set('figure', figure);
	url.searchParams.set('version', String(version));
	return url.href;
}
