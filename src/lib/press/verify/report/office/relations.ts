/** What parts of an Office document stand for others: `_rels/*.rels`. */
import { strFromU8 } from 'fflate';
import { parseXml } from '../../shown/parseXml';
import { attributeOf, findAll, type XmlElement } from '../../shown/xmlNodes';
import type { Entries } from '../../../zip/archive';

export interface Relation {
	/** Path in the zip, or the address of what lies elsewhere. */
	readonly target: string;
	readonly isElsewhere: boolean;
	/** The last word of its type: "image", "slide", "header". */
	readonly type: string;
}

/** Larger texts would take too long to be read; a thousand pages are smaller. */
const XML_AT_MOST = 16_000_000;

/** A text that is not read, so that nothing else tries to. */
export class TextTooLarge extends Error {
	constructor() {
		super(`Its text is larger than ${XML_AT_MOST / 1e6} MB, and was not read.`);
	}
}

/** @throws {Error} if it is not well-formed, or too large */
export function xmlIn(entries: Entries, name: string): XmlElement | undefined {
	const bytes = entries[name];
	if (!bytes) return undefined;
	if (bytes.length > XML_AT_MOST) throw new TextTooLarge();
	return parseXml(strFromU8(bytes).replace(/^\ufeff/, ''));
}

/** What the part refers to, by ids. */
export function relationsOf(entries: Entries, part: string): Map<string, Relation> {
	const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
	const list = xmlIn(entries, `${folder}_rels/${file}.rels`);
	const relations = list ? findAll(list, 'Relationship') : [];
	return new Map(
		relations.map((relation) => {
			const target = attributeOf(relation, 'Target') ?? '';
			const isElsewhere = attributeOf(relation, 'TargetMode') === 'External';
			const type = (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, '');
			const path = isElsewhere ? target : resolved(folder, target);
			return [attributeOf(relation, 'Id') ?? '', { target: path, isElsewhere, type }];
		})
	);
}

function resolved(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const parts: string[] = [];
	for (const part of `${folder}${target}`.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}
