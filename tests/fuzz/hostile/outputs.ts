/** The files of a built site, read as programs read them: what they say, and what in them could do something. */
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

export interface Output {
	/** All text of it, decoded; lines joined by blanks. */
	readonly text: string;
	/** What could run, lead elsewhere or be taken for something else. */
	readonly faults: readonly string[];
}

type Reader = (bytes: Uint8Array) => Output;

const READERS: Readonly<Record<string, Reader>> = {
	svg: (bytes) => readXml(strFromU8(bytes), faultsOfSvg),
	xml: (bytes) => readXml(strFromU8(bytes), () => []),
	csv: readCsv,
	json: (bytes) => ({ text: stringsOf(JSON.parse(strFromU8(bytes))).join(' '), faults: [] }),
	md: readMarkdown,
	bib: readBib,
	ris: readRis,
	png: readPng,
	pdf: readPdf,
	xlsx: (bytes) => readOffice(bytes, /^xl\/.*\.xml$/),
	docx: (bytes) => readOffice(bytes, /^word\/.*\.xml$/),
	zip: readZip
};

/** The kinds of files that can be read here; pages are read by a browser. */
export const OUTPUT_KINDS: readonly string[] = Object.keys(READERS);

/** Undefined for a kind that is not known. Throws where a strict reader of the kind would. */
export function readOutput(name: string, bytes: Uint8Array): Output | undefined {
	return READERS[name.slice(name.lastIndexOf('.') + 1)]?.(bytes);
}

type Tag = sax.Tag;

function readXml(xml: string, faultsOf: (tag: Tag) => string[]): Output {
	const parser = sax.parser(true, { trim: true });
	const texts: string[] = [];
	const faults: string[] = [];
	parser.ontext = (text) => texts.push(text);
	parser.oncdata = (text) => texts.push(text);
	parser.onopentag = (tag) => {
		if ('attributes' in tag) {
			texts.push(...Object.values(tag.attributes).map(String));
			faults.push(...faultsOf(tag as Tag));
		}
	};
	parser.onprocessinginstruction = ({ name }) => {
		if (name !== 'xml' && name !== 'xpacket') faults.push(`a processing instruction ${name}`);
	};
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(xml).close();
	return { text: squeezed(texts.join(' ')), faults };
}

function faultsOfSvg({ name, attributes }: Tag): string[] {
	const faults = /^(?:script|foreignObject|iframe|image|animate|set)$/i.test(name) ? [`an element ${name}`] : [];
	for (const [key, value] of Object.entries(attributes)) {
		if (/^on/i.test(key)) faults.push(`an attribute ${key}`);
		if (/href$/i.test(key) && !/^(?:https?:|#)/.test(value)) faults.push(`a link to ${value}`);
		if (/(?:javascript|data):/i.test(value) && key !== 'src') faults.push(`${key}="${value.slice(0, 40)}"`);
	}
	return faults;
}

function readCsv(bytes: Uint8Array): Output {
	const rows: string[][] = parseCsv(strFromU8(bytes), { bom: true });
	const faults = rows.flat().flatMap((cell) => (isFormula(cell) ? [`a formula ${cell.slice(0, 40)}`] : []));
	return { text: squeezed(rows.flat().join(' ')), faults };
}

/** A cell that a spreadsheet takes for a formula: no number follows its sign, or something that a formula computes with. */
function isFormula(cell: string): boolean {
	return /^[=+\-@\t\r]/.test(cell) && !/^[+-]\s?\p{Sc}?\d[^=+\-*^&<>()|!:;"'@{}[\]]*$/u.test(cell);
}

/** What the report kit's Markdown itself has for pandoc: a comment, the frame of the figure, the picture that ends in a comment. */
const OF_THE_KIT =
	/^<!-- For pandoc\. [^<>\n]* -->$|^<figure id="fig-[a-z0-9-]+">$|^<\/?figcaption>$|^<\/figure>$|^!(?=\[.*\]\([a-z0-9-]+\.png\)\{width=16cm\}<!-- -->$)|(?<=^!\[.*\]\([a-z0-9-]+\.png\)\{width=16cm\})<!-- -->$/gm;

/** Its words without their backslashes and entities; a tag, an open bar or a link that is not written as ours is a fault. */
function readMarkdown(bytes: Uint8Array): Output {
	const text = strFromU8(bytes);
	const bare = text
		.replaceAll(OF_THE_KIT, '')
		.replaceAll(/\]\(<https?:[^<>\s]*>\)/g, '')
		.replaceAll(/^>/gm, '');
	const widths = text.split('\n').flatMap((line) => (line.startsWith('|') ? [line.split(/(?<!\\)\|/).length] : []));
	const faults = [
		...[...bare.matchAll(/(?<!\\)(?:<[a-z/!?][^\n]{0,40}|!\[)/gi)].map(([tag]) => `markup ${tag}`),
		...(new Set(widths).size > 1 ? ['a table of uneven rows'] : [])
	];
	const read = bare.replaceAll(
		/\\([!-/:-@[-`{-~])|&(lt|gt|amp);/g,
		(_, sign?: string, name?: string) => sign ?? { lt: '<', gt: '>', amp: '&' }[name ?? ''] ?? ''
	);
	return { text: squeezed(read), faults };
}

/** As many entries as it says, each closed where it is opened. */
function readBib(bytes: Uint8Array): Output {
	const text = strFromU8(bytes);
	let depth = 0;
	let entries = 0;
	for (const [sign] of text.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
		if (sign === '{' && depth === 0) entries += 1;
		depth += sign === '{' ? 1 : -1;
	}
	const begun = [...text.matchAll(/^@\w+\{/gm)].length;
	const faults = depth === 0 && entries === begun ? [] : [`${begun} entries, ${entries} groups, ${depth} left open`];
	if (/(?<!\\)\\write18/.test(text)) faults.push('a command of TeX');
	return { text: squeezed(text.replace(/\\([{}_%#$&^~])/g, '$1').replace(/[{}]/g, '')), faults };
}

function readRis(bytes: Uint8Array): Output {
	const lines = strFromU8(bytes)
		.split(/\r?\n/)
		.filter((line) => line !== '');
	const strange = lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line));
	const [begun, ended] = ['TY  -', 'ER  -'].map((tag) => lines.filter((line) => line.startsWith(tag)).length);
	const faults = [
		...strange.map((line) => `a line ${line.slice(0, 40)}`),
		...(begun === ended ? [] : ['records that do not end'])
	];
	return { text: squeezed(lines.map((line) => line.slice(6)).join(' ')), faults };
}

/** The texts beside the picture: iTXt chunks, uncompressed (https://www.w3.org/TR/png-3/#11iTXt). */
function readPng(bytes: Uint8Array): Output {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const texts: string[] = [];
	const faults: string[] = [];
	for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
		const type = strFromU8(bytes.subarray(at + 4, at + 8), true);
		if (type !== 'iTXt') continue;
		const [keyword = '', rest = ''] = split(strFromU8(bytes.subarray(at + 8, at + 8 + view.getUint32(at))), '\0', 1);
		const text = split(rest.slice(2), '\0', 2).at(-1) ?? '';
		if (keyword === 'XML:com.adobe.xmp') {
			const xmp = readXml(text, () => []);
			texts.push(xmp.text);
			faults.push(...xmp.faults);
		} else texts.push(text);
	}
	return { text: squeezed(texts.join(' ')), faults };
}

/** The parts before the first so many marks, and what follows. */
function split(text: string, mark: string, times: number): string[] {
	const parts = text.split(mark);
	return [...parts.slice(0, times), parts.slice(times).join(mark)];
}

/** Its text is in fonts of its own and is read by other tests; here it must do nothing. */
function readPdf(bytes: Uint8Array): Output {
	const raw = Buffer.from(bytes).toString('latin1');
	const names = [...raw.matchAll(/\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|SubmitForm)\b/g)].map(
		([name]) => name
	);
	const addresses = [...raw.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address = '']) => address);
	const strange = addresses.filter((address) => !/^https?:/.test(address));
	return { text: '', faults: [...names, ...strange.map((address) => `a link to ${address}`)] };
}

/** The number of a caption, and what refers to it. */
const OWN_FIELD = /^ ?(?:SEQ Figure \\\* ARABIC|REF [A-Za-z0-9_-]+ \\h) ?$/;

function readOffice(bytes: Uint8Array, parts: RegExp): Output {
	const entries = Object.entries(unzipSync(bytes));
	const read = entries
		.filter(([name]) => parts.test(name))
		.map(([, content]) =>
			readXml(strFromU8(content), ({ name, attributes }) =>
				/^(?:f|w:instrText|w:fldSimple|w:object)$/.test(name) && !OWN_FIELD.test(attributes['w:instr'] ?? '')
					? [`an element ${name}`]
					: []
			)
		);
	const links = entries
		.filter(([name]) => name.endsWith('.rels'))
		.flatMap(([, content]) => [...strFromU8(content).matchAll(/Target="([a-z]+):/gi)].map(([, scheme = '']) => scheme))
		.filter((scheme) => !/^https?$/.test(scheme));
	return {
		text: squeezed(read.map(({ text }) => text).join(' ')),
		faults: [...read.flatMap(({ faults }) => faults), ...links.map((scheme) => `a link by ${scheme}`)]
	};
}

function readZip(bytes: Uint8Array): Output {
	const entries = Object.entries(unzipSync(bytes));
	const strange = entries.filter(
		([name]) => name.startsWith('/') || name.split('/').includes('..') || /[\\:\0]/.test(name)
	);
	const read = entries.flatMap(([name, content]) => readOutput(name, content) ?? []);
	return {
		text: read.map(({ text }) => text).join(' '),
		faults: [...strange.map(([name]) => `an entry ${name}`), ...read.flatMap(({ faults }) => faults)]
	};
}

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [squeezed(value)];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsOf);
}

/** Lines are broken where there is room: every stretch of blanks is one. */
export function squeezed(text: string): string {
	return text.replace(/\s+/g, ' ');
}
