/** Whether the style sheet of a drawing is what a browser puts there: the faces of the site’s pages, each with its own font inside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/dataset/sha256';

/** All that the faces of pages say of themselves, besides their file. */
const SAID = ['font-family', 'font-style', 'font-weight', 'font-display', 'unicode-range'];
const RULE = /@font-face\s*\{([^{}]*)\}/g;
const FONT = /src:\s*url\((["']?)([^"')]+)\1\)(?:\s*format\((["']?)woff2\3\))?/;

/** @param folder of the built fonts, with their style sheet */
export function hasPageFonts(style: string, folder: string): boolean {
	const sheet = readFileSync(join(folder, 'fonts.css'), 'utf8');
	// Faces without a file stand for those of the reader's system, and no browser puts them into a drawing.
	const withFiles = sheet.replace(RULE, (rule) => (FONT.test(rule) ? rule : ''));
	const own = facesIn(withFiles, (name) => readFileSync(join(folder, name)));
	const held = facesIn(style, fontIn);
	return own !== undefined && held !== undefined && own.length > 0 && own.join('\n') === held.join('\n');
}

/** Each face in one way of writing, sorted; undefined if there is anything else. */
function facesIn(style: string, read: (address: string) => Uint8Array | undefined): string[] | undefined {
	if (style.replace(RULE, '').trim() !== '') return undefined;
	const faces = [...style.matchAll(RULE)].map(([, rule = '']) => {
		const [src, , address = ''] = FONT.exec(rule) ?? [];
		const font = read(address);
		if (src === undefined || !font) return undefined;
		const said = rule
			.replace(src, '')
			.split(';')
			.filter((each) => each.trim() !== '')
			.map(plainDeclaration);
		return said.includes(undefined)
			? undefined
			: [...said, sha256(font)]
					.filter((each) => each !== '')
					.sort()
					.join(';');
	});
	return faces.some((face) => face === undefined) ? undefined : faces.map(String).sort();
}

function fontIn(address: string): Uint8Array | undefined {
	const [, base64] = /^data:font\/woff2;base64,([A-Za-z0-9+/]+=*)$/.exec(address) ?? [];
	return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

/** Browsers write what a rule says in their own words, and leave out what holds without being said. */
function plainDeclaration(declaration: string): string | undefined {
	const at = declaration.indexOf(':');
	const name = declaration.slice(0, at).trim();
	const value = declaration
		.slice(at + 1)
		.trim()
		.replace(/["']/g, '')
		.toLowerCase();
	if (!SAID.includes(name)) return undefined;
	if (name === 'unicode-range') return `${name}:${value.split(',').map(plainRange).sort().join()}`;
	const number = name === 'font-weight' ? value.replace('normal', '400').replace('bold', '700') : value;
	return name === 'font-style' && value === 'normal' ? '' : `${name}:${number}`;
}

/** `U+0041-5A`, in whatever way: first and last. */
function plainRange(range: string): string {
	const [first = '', last = first] = range.trim().replace(/^u\+/, '').split('-');
	return [first, last].map((each) => Number.parseInt(each, 16)).join('-');
}
