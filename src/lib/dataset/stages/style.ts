/** How the house writes numbers: examples that the product's own reader reads as the number they are of. */
import type { HouseStyle, ScaleName } from '../../quantity/types';
import { scaleNamed } from '../../quantity/said';
import { SCALE_NAMES } from '../../quantity/types';
import { readNumbers } from '../../words/read';
import { houseWordsOf, quotesOf } from './styleWords';
import { show } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { StyleRecord } from '../schema/style';

/** A space at most, and a word, a sign or two words. */
const BEHIND = /^5((?:[ \u00a0\u202f]?)(?:%|\p{L}{1,12}\.?(?: \p{L}{1,8})?))$/u;
const GROUPS = /^12([,’'\u00a0\u202f\u2009 ]?)345$/u;

interface Forms {
	readonly label?: string;
	readonly sentence?: string;
}

/** Undefined where the house writes as the product does; what cannot be read as the number it is of is reported. */
export function styleOf(record: StyleRecord | undefined, file: YamlFile, report: Report): HouseStyle | undefined {
	if (!record) return undefined;
	const scales = Object.fromEntries(
		SCALE_NAMES.flatMap((name): [ScaleName, Forms][] => {
			const found = formsOf(name, (written) => readAs(`It was $${written}.`, 5 * scaleNamed(name)));
			return found ? [[name, found]] : [];
		})
	);
	const percent = formsOf('percent', (written) => readAs(`The share was ${written}.`, 5, 'percent'));
	const thousands = groupsOf();
	const quotes = quotesOf(record.quotes, file, report);
	const words = houseWordsOf(record.words ?? {}, file, report);
	const style: HouseStyle = {
		...(Object.keys(scales).length > 0 ? { scales } : {}),
		...(percent ? { percent } : {}),
		...(thousands === undefined ? {} : { thousands }),
		...(quotes ? { quotes } : {}),
		...(words ? { words } : {}),
		...(record.dates === 'May 16, 2024' ? { dates: 'month-first' as const } : {})
	};
	return Object.keys(style).length > 0 ? style : undefined;

	function formsOf(name: ScaleName | 'percent', isRead: (written: string) => boolean): Forms | undefined {
		const told = record?.[name];
		if (told === undefined) return undefined;
		const forms = typeof told === 'string' ? { label: told, sentence: told } : told;
		const found = Object.entries(forms).flatMap(([use, written]): [string, string][] => {
			const behind = BEHIND.exec(written)?.[1];
			if (behind !== undefined && isRead(written)) return [[use, behind]];
			report({
				at: file.at(['style', name, ...(typeof told === 'string' ? [] : [use])]),
				code: 'style-not-read',
				message: `${show(written)} is not read as ${name === 'percent' ? '5 percent' : `5 ${name}`}`,
				expected: `5 and what stands behind it, in a form that readers of English know: ${EXAMPLES[name]}`
			});
			return [];
		});
		return found.length > 0 ? Object.fromEntries(found) : undefined;
	}

	function groupsOf(): string | undefined {
		if (record?.thousands === undefined) return undefined;
		const written = String(record.thousands);
		const mark = GROUPS.exec(written)?.[1];
		if (mark !== undefined && readAs(`They counted ${written.replace(' ', '\u00a0')} ships.`, 12345))
			return mark === ' ' ? '\u00a0' : mark;
		report({
			at: file.at(['style', 'thousands']),
			code: 'style-not-read',
			message: `${show(written)} is not read as 12,345`,
			expected: '12345 with its mark: “12,345”, “12 345”, “12’345”, or “12345” without one'
		});
		return undefined;
	}
}

const EXAMPLES: Readonly<Record<ScaleName | 'percent', string>> = {
	thousand: '“5k”, “5 thousand”',
	million: '“5m”, “5 mn”, “5 million”',
	billion: '“5bn”, “5 bn”, “5 billion”',
	trillion: '“5tn”, “5 trn”, “5 trillion”',
	percent: '“5%”, “5 %”, “5 percent”, “5 per cent”'
};

function readAs(sentence: string, value: number, unit?: string): boolean {
	const [reading, ...more] = readNumbers(sentence);
	return more.length === 0 && reading?.value === value && (unit === undefined || reading.unit === unit);
}
