/** How a citation is written that a program has exported. */
export type CitationKind = 'BibTeX' | 'RIS' | 'CSL-JSON';

/** Undefined for what somebody has typed. */
export function kindOfCitation(text: string): CitationKind | undefined {
	const start = text.trimStart();
	if (/^@\w+\s*\{/u.test(start)) return 'BibTeX';
	if (/^TY {2}- /u.test(start)) return 'RIS';
	return /^[[{]\s*["{]/u.test(start) ? 'CSL-JSON' : undefined;
}
