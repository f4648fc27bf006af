/** What a screenshot says of itself, typed in: its source line, “example.org/figures/trade-record, version 2”, or its mark, “Y6H3PK-2”. */
import { nearestName } from '../../dataset/problems/names';
import { figureCode, misreadMark, readMark, type ReadMark } from '../../figure/brief/figureMark';
import { shownVersion, type ShownVersion } from './verdict';
import { findBySlug, latestOf, type Published, type PublishedFigure } from './published';

export type AddressAnswer = { readonly shown: ShownVersion } | { readonly problem: string };

/** What the line names: any form of an address of a figure, its last part alone, or its mark; without a version, the current one. */
export function readAddress(line: string, published: Published): AddressAnswer {
	const mark = readMark(line);
	return (mark && readTyped(mark, published)) ?? readLine(line, published);
}

/** The figure with this mark; undefined where none has it, since six letters may be a name as well. */
function readTyped({ code, version }: ReadMark, published: Published): AddressAnswer | undefined {
	const having = published.figures.filter(({ figure, aliases }) =>
		[figure, ...aliases].some((slug) => figureCode(slug) === code)
	);
	const [figure, other] = having;
	if (figure && other)
		return {
			problem: `Several figures have the mark ${code}: ${having.map((each) => `“${each.figure}”`).join(', ')}.`
		};
	return figure && versionOf(figure, version);
}

/** No source line is nearly as long. */
const LINE_AT_MOST = 1000;

function readLine(typed: string, published: Published): AddressAnswer {
	const line = typed.slice(0, LINE_AT_MOST);
	const [, number] = /\bv(?:ersion)?[\s.]*(\d{1,6})\b/i.exec(line) ?? /\/v(\d{1,6})\b/.exec(line) ?? [];
	const bare = line.replace(/,?\s*\bversion\b.*$/i, '').trim();
	const [, inPath] = /(?:figures|embed)\/([a-z0-9-]+)/i.exec(bare) ?? [];
	const slug = (inPath ?? bare.replace(/^.*\//, '')).toLowerCase();
	const figure = findBySlug(published, slug);
	if (!figure) {
		const nearest = nearestName(
			slug,
			published.figures.map((each) => each.figure)
		);
		const mark = misreadMark(
			typed,
			published.figures.flatMap(({ figure, aliases }) => [figure, ...aliases])
		);
		if (mark)
			return {
				problem: `No figure has the mark “${typed.trim()}”; “${mark}” differs in one letter. Type that if it may be meant.`
			};
		const perhaps = nearest
			? ` Perhaps “${nearest}”?`
			: ' Expected the end of the source line, …/figures/<name>, version 1, or the mark beside it, like Y6H3PK-1.';
		return { problem: `This site has no figure “${slug}”.${perhaps}` };
	}
	return versionOf(figure, number === undefined ? undefined : Number(number));
}

function versionOf(figure: PublishedFigure, number: number | undefined): AddressAnswer {
	const version = number === undefined ? latestOf(figure) : figure.versions.find((each) => each.version === number);
	const shown = version && shownVersion({ figure, version });
	if (shown) return { shown };
	return {
		problem: `The figure “${figure.figure}” has no version ${number}; its last is ${latestOf(figure)?.version}.`
	};
}
