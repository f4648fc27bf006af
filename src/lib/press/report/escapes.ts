/** Texts in the markup of other programs. */

/** In HTML, as content and as an attribute in double quotes. */
export function inHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** In Markdown: what could be taken for markup stands after a backslash. */
export function inMarkdown(text: string): string {
	return text.replaceAll(/([\\[\]*_`<>$@^~])/g, '\\$1');
}

/** The value of an attribute in Markdown as pandoc and Quarto read it, with its marks. */
export function markdownValue(text: string): string {
	return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}

const LATEX_COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	// The fonts that LaTeX takes by itself have other signs in these places.
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'|': '$|$',
	'≈': '$\\approx$',
	'≥': '$\\geq$',
	'≤': '$\\leq$',
	'→': '$\\to$',
	'−': '$-$'
};

/** In LaTeX with UTF-8 input. */
export function inLatex(text: string): string {
	return text.replaceAll(/[\\~^<>|≈≥≤→−]|[&%$#_{}]/g, (sign) => LATEX_COMMANDS[sign] ?? `\\${sign}`);
}
