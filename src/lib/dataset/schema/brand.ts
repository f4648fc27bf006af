/** `brand:` of data/dataset.yaml: whose site it is, and how it looks. */
import { z } from 'zod';
import { LIGHT } from '../../scene/palette';
import { text, webAddress } from './fields';

const A_COLOUR = `a colour of six hexadecimal digits in quotes, "${LIGHT.stated}"; without quotes # begins a comment`;

/** In small letters and six digits, so that one colour is written in one way. */
const colour = z.union(
	[
		z
			.string()
			.regex(/^#[0-9a-f]{6}$/i)
			.transform((value) => value.toLowerCase()),
		z
			.string()
			.regex(/^#[0-9a-f]{3}$/i)
			.transform((value) => value.toLowerCase().replace(/[0-9a-f]/g, '$&$&'))
	],
	A_COLOUR
);

const colours = z.strictObject({
	paper: colour.optional().describe('Ground of pages.'),
	card: colour.optional().describe('Ground of drawings.'),
	ink: colour.optional().describe('Words.'),
	soft: colour.optional().describe('Words beside them, axes, outlines.'),
	line: colour.optional().describe('Hairlines, which part and say nothing.'),
	stated: colour.optional().describe('What the words state; links.'),
	tint: colour.optional().describe('Ground of the hatch of what is derived.'),
	loss: colour.optional().describe('Losses and falls, and nothing else.'),
	other: colour.optional().describe('What other sources say.'),
	highlight: colour.optional().describe('Ground of the quoted words.')
});

const ofThemes = z.strictObject({
	light: colours.default({}).describe('Colours of the light theme, and of files.'),
	dark: colours.default({}).describe('Colours of the dark theme.')
});

const logoFile = z
	.string()
	.max(80)
	.regex(
		/^(?:[A-Za-z0-9_][\w-]*\/)?[A-Za-z0-9_][\w-]*\.(?:svg|png)$/,
		'a file of the dataset’s folder, in SVG or PNG, such as logo.svg'
	);

/** A path within the dataset's folder, or within a package. */
const fontFile = z
	.string()
	.max(120)
	.regex(
		/^(?:[A-Za-z0-9_][\w-]*\/){0,3}[A-Za-z0-9_][\w,[\]-]*\.ttf$/,
		'a TrueType font, such as fonts/Lora-Regular.ttf; pictures are drawn from no other kind'
	);
const ofFamily = {
	package: z
		.string()
		.max(80)
		.regex(/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/, 'a package of npm, such as @expo-google-fonts/lora')
		.optional()
		.describe('The npm package that its files are in; one under the Open Font License.'),
	licence: z
		.string()
		.max(80)
		.regex(/^(?:[A-Za-z0-9_][\w-]*\/)?[A-Za-z0-9_][\w.-]*\.(?:txt|md)$/, 'a text file of the dataset’s folder: OFL.txt')
		.optional()
		.describe('The licence of files of one’s own: a text file of the dataset’s folder.')
};
const fonts = z.strictObject({
	serif: z
		.strictObject({
			...ofFamily,
			body: fontFile.describe('Words that are said, weight 400.'),
			title: fontFile.optional().describe('Titles, weight 500; without it, as body.'),
			quote: fontFile.optional().describe('Quotes, in italics; without it, as body.')
		})
		.optional()
		.describe('For what is said: titles, quotes, sentences.'),
	sans: z
		.strictObject({
			...ofFamily,
			text: fontFile.describe('Labels, axes, controls, weight 400.'),
			strong: fontFile.optional().describe('What stands out of them, weight 600; without it, as text.')
		})
		.optional()
		.describe('For what is measured: drawings, tables, controls.')
});

export const brandSchema = z
	.strictObject({
		name: text.max(40).describe('Name of the site: in its header and titles, and in the source line of every drawing.'),
		logo: z
			.strictObject({
				light: logoFile.describe('Its file, such as logo.svg.'),
				dark: logoFile
					.optional()
					.describe('Its file for the dark theme; without it, it stands on a light ground there.')
			})
			.optional()
			.describe('The picture in the header of pages, in the place of the name; a file of this folder, in SVG or PNG.'),
		links: z
			.array(
				z.strictObject({
					label: text.max(40).describe('What the link says.'),
					url: webAddress.describe('Where it leads.')
				})
			)
			.max(8)
			.default([])
			.describe('Links at the foot of every page: imprint, privacy, contact.'),
		colours: ofThemes
			.optional()
			.describe('Colours by role; a role that is left out keeps its colour. All are checked together.'),
		fonts: fonts.optional().describe('Fonts in the place of the house’s; files of this folder, or of npm packages.'),
		former: z
			.array(
				z.strictObject({
					name: text.max(40).describe('The name it had.'),
					colours: ofThemes.optional().describe('The colours it had.')
				})
			)
			.max(20)
			.optional()
			.describe('Brands that the site had before: files in their name and colours are verified as they were made.')
	})
	.describe('Whose site it is: name, logo, links and colours. The desk is off then, unless desk: on is said.');
export type BrandRecord = z.infer<typeof brandSchema>;
