/** The specs of Recognizers-Text in one language: sentences with what its models must find. Each file labels amounts of its own kind alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { positionIndex } from '../../../../src/lib/words/codePoints';
import { OWN_LANGUAGE } from '../../../../src/lib/words/packs';
import type { Excerpt, Label } from '../corpus';
import { commonUnit } from '../sameUnit';

/** Their folders, by language; of Russian they have none. */
const FOLDERS: Readonly<Record<string, string>> = { en: 'English', de: 'German', es: 'Spanish', fr: 'French' };

const filesOf = (folder: string) => [
	`Number/${folder}/NumberModel.json`,
	`Number/${folder}/PercentModel.json`,
	`NumberWithUnit/${folder}/CurrencyModel.json`,
	`NumberWithUnit/${folder}/DimensionModel.json`,
	`NumberWithUnit/${folder}/AgeModel.json`,
	`NumberWithUnit/${folder}/TemperatureModel.json`
];

const specSchema = z.array(
	z.object({
		Input: z.string(),
		Results: z.array(
			z.object({
				TypeName: z.string(),
				Start: z.int().optional(),
				End: z.int().optional(),
				Resolution: z
					.object({ value: z.string().nullable().optional(), unit: z.string().optional() })
					.nullable()
					.optional()
			})
		)
	})
);

export interface Spec {
	readonly name: string;
	readonly excerpts: readonly Excerpt[];
	/** Plain numbers are labelled without the unit beside them. */
	readonly hasUnits: boolean;
}

/** The specs below a folder that holds the repository; none if they are not there. */
export function readSpecs(folder: string, language: string): Spec[] {
	return filesOf(FOLDERS[language] ?? '')
		.map((file) => join(folder, 'Specs', file))
		.filter(existsSync)
		.map((file) => ({
			name: file.split('/').at(-1)?.replace('Model.json', '') ?? file,
			hasUnits: !file.includes('NumberModel'),
			excerpts: specSchema
				.parse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')))
				.map(({ Input, Results }) => ({
					site: file,
					text: Input,
					labels: Results.flatMap((result) => labelFrom(Input, result, language === OWN_LANGUAGE)),
					others: []
				}))
		}));
}

function labelFrom(
	text: string,
	{ TypeName, Start, End, Resolution }: z.infer<typeof specSchema>[number]['Results'][number],
	isOwn: boolean
): Label[] {
	// As the language writes it: “0,75”.
	const value = Number.parseFloat(isOwn ? (Resolution?.value ?? '') : (Resolution?.value ?? '').replace(',', '.'));
	if (Start === undefined || End === undefined || !Number.isFinite(value)) return [];
	const { toCodePoints } = positionIndex(text);
	const unit = TypeName === 'percentage' ? 'percent' : (commonUnit(Resolution?.unit).unit ?? 'count');
	return [
		{
			at: [toCodePoints(Start), toCodePoints(End + 1)],
			words: text.slice(Start, End + 1),
			value,
			unit,
			relation: 'exactly'
		}
	];
}
