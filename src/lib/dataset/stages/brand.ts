/** Stage 10: whose dataset it is. The colours of a brand are whole and checked before anything is drawn in them. */
import { HOUSE, type ColourRole, type Colours, type Palette } from '../../scene/palette';
import type { ColourFault } from '../brand/judge';
import type { Place } from '../ports/files';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { BrandRecord } from '../schema/brand';
import { logoOf } from './logo';
import type { Brand, Figure } from '../types';

const NO_COLOURS = { light: {}, dark: {} } as const;
const THEMES = ['light', 'dark'] as const;

/**
 * The brand with the colours of all roles. Who draws nothing for others neither judges its colours nor reads its logo and fonts.
 * @param letters that its fonts must have, with where each is drawn
 */
export function brandOf(
	record: BrandRecord,
	file: YamlFile,
	place: Place,
	report: Report,
	letters: ReadonlyMap<string, string>
): Brand {
	const { name, links, former, colours = NO_COLOURS } = record;
	const logo = record.logo && logoOf(record.logo, file, place, report);
	if (record.fonts) reportFonts(record.fonts, file, place, report, letters);
	const palette = paletteFrom(colours);
	for (const theme of THEMES) {
		const own = Object.keys(colours[theme]).filter((role): role is ColourRole => role in HOUSE.light);
		const whole = palette[theme];
		const found = place.files.judgeColours?.(theme, whole, new Set(own)) ?? [];
		for (const { role, faults, expected, beside, nearest } of found)
			report({
				at: file.at(['brand', 'colours', theme, role]),
				code: 'brand-colour',
				message: `brand.colours.${theme}.${role} ${whole[role]} ${faults.join('; it ')}`,
				expected: expected.join('; '),
				mend: [nearestWords(nearest), ...ownWords(beside)].join('; ')
			});
	}
	return {
		name,
		links,
		...(logo && { logo }),
		// What was drawn in once is not judged again.
		...(former && { former: former.map((each) => ({ name: each.name, palette: paletteFrom(each.colours) })) }),
		palette
	};
}

function reportFonts(
	record: NonNullable<BrandRecord['fonts']>,
	file: YamlFile,
	place: Place,
	report: Report,
	letters: ReadonlyMap<string, string>
): void {
	for (const { path, message, ...rest } of place.files.readBrandFonts?.(record, place, letters).faults ?? [])
		report({
			at: file.at(['brand', 'fonts', ...path]),
			code: 'brand-font',
			message: `brand.fonts.${path.join('.')}: ${message}`,
			...rest
		});
}

function nearestWords(nearest: ColourFault['nearest']): string {
	return nearest
		? `the nearest that passes is "${nearest.colour}", ${nearest.distance.toFixed(1)} away by CIEDE2000`
		: 'no shade of any hue passes beside the other colours: change one of those';
}

function ownWords(beside: readonly ColourRole[]): string[] {
	const roles = [...new Set(beside)];
	return roles.length > 0
		? [`or give colours of the brand’s own to ${roles.join(', ')}, which have the house’s here`]
		: [];
}

function paletteFrom({ light, dark }: NonNullable<BrandRecord['colours']> = NO_COLOURS): Palette {
	return { light: completed('light', light), dark: completed('dark', dark) };
}

function completed(theme: 'light' | 'dark', own: Partial<Record<ColourRole, string | undefined>>): Colours {
	const whole = { ...HOUSE[theme] };
	for (const [role, colour] of Object.entries(own)) if (colour !== undefined) Object.assign(whole, { [role]: colour });
	return whole;
}

/** A figure of a branded dataset; its versions are drawn in the same colours. */
export function branded(figure: Figure, { name, palette }: Brand): Figure {
	const brand = { name, palette };
	const versions = figure.versions.map((version) => ({ ...version, figure: { ...version.figure, brand } }));
	return { ...figure, brand, versions };
}
