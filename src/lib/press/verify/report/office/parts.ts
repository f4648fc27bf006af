/** Parts of an office document, and which of them stand for others: `_rels/*.rels`. */
import { strFromU8 } from 'fflate';
import { isTooLarge } from '../../shown/budget';
import { parseXml, type XmlAllowance } from '../../shown/parseXml';
import { attributeOf, findAll, type XmlElement } from '../../shown/xmlNodes';
import type { Entries } from '../../../zip/archive';

export interface Relation {
	/** Path in the zip, or the address of what lies elsewhere. */
	readonly target: string;
	readonly isElsewhere: boolean;
	/** The last word of its type: "image", "slide", "header". */
	readonly type: string;
}

/** What all texts of a report may come to: two thousand pages are less, and more would take too long and too much memory. */
const CHARACTERS_AT_MOST = 24_000_000;
const ELEMENTS_AT_MOST = 700_000;

/** A text that is not read, so that nothing else tries to. */
export class TextTooLarge extends Error {
	constructor() {
		super('Its text is longer than is read here. Verify its chapters one by one, each saved as a file of its own.');
	}
}

/** Parts of a document: files, and texts, which are read within what all of them together may come to. */
export class OfficeParts {
	readonly #allowance: XmlAllowance = { characters: CHARACTERS_AT_MOST, elements: ELEMENTS_AT_MOST };

	constructor(readonly entries: Entries) {}

	/** Undefined if there is none. @throws {TextTooLarge | Error} if it is too large, or not well-formed */
	xml(name: string): XmlElement | undefined {
		const bytes = this.entries[name];
		if (!bytes) return undefined;
		if (bytes.length > this.#allowance.characters) throw new TextTooLarge();
		try {
			return parseXml(strFromU8(bytes).replace(/^\ufeff/, ''), this.#allowance);
		} catch (error) {
			throw isTooLarge(error) ? new TextTooLarge() : error;
		}
	}

	/** What a part refers to, by ids. */
	relations(part: string): Map<string, Relation> {
		const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
		const list = this.xml(`${folder}_rels/${file}.rels`);
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
