/** Markdown → its text without the marks, and what its front matter says. */
import { parse } from 'yaml';
import { decode, UNKNOWN_ENCODING } from './characters';
import { blocksOf } from './html/blocks';
import { documentOf } from './html/page';
import { refused, type Extraction, type Fact, type Field } from './types';
import { EXTRACTORS } from './versions';

const FRONT_MATTER = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\n/u;

const FIELDS: readonly (readonly [key: string, field: Field])[] = [
	['title', 'title'],
	['author', 'author'],
	['authors', 'author'],
	['publisher', 'publisher'],
	['date', 'issued'],
	['lang', 'language'],
	['language', 'language'],
	['url', 'url'],
	['license', 'licence'],
	['description', 'description'],
	['abstract', 'description']
];

export async function extractMarkdown(bytes: Uint8Array): Promise<Extraction> {
	const decoded = decode(bytes);
	if (decoded.isUnread) return UNKNOWN_ENCODING;
	const whole = decoded.text.replace(/\r\n?/gu, '\n');
	const front = FRONT_MATTER.exec(whole);
	const { Marked } = await import('marked');
	const markup = await new Marked({ gfm: true, async: true }).parse(withoutNotes(whole.slice(front?.[0].length ?? 0)));
	const document = await documentOf(markup);
	const text = blocksOf(document.querySelector('body') ?? document.documentElement);
	if (text === '') return refused('empty-file', 'the text is empty', 'give a file with a text');
	return {
		found: { kind: 'markdown', text, by: EXTRACTORS.markdown, facts: frontFacts(front?.[1]), notes: decoded.notes }
	};
}

/** Marks of footnotes would be read as digits; their texts stay. Powers as Pandoc writes them: "km^2^", "CO~2~". */
function withoutNotes(markdown: string): string {
	return markdown
		.replace(/^\[\^[^\]\s]+\]:\s*/gmu, '')
		.replace(/\[\^[^\]\s]+\]/gu, '')
		.replace(/\^([\d+−-]{1,4})\^/gu, '<sup>$1</sup>')
		.replace(/(?<=\p{L})~(\d{1,2})~/gu, '<sub>$1</sub>');
}

function frontFacts(yaml: string | undefined): Fact[] {
	const read = yaml === undefined ? undefined : parsed(yaml);
	if (typeof read !== 'object' || read === null) return [];
	const values = new Map(Object.entries(read));
	return FIELDS.flatMap(([key, field]) =>
		[values.get(key)].flat().flatMap((value: unknown) => {
			const said = value instanceof Date ? value.toISOString().slice(0, 10) : value;
			return typeof said === 'string' || typeof said === 'number'
				? [{ field, value: String(said).trim(), from: `front matter ${key}` }]
				: [];
		})
	);
}

function parsed(yaml: string): unknown {
	try {
		return parse(yaml);
	} catch {
		return undefined;
	}
}
