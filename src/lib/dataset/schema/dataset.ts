/** data/dataset.yaml: what this collection of figures is. */
import { z } from 'zod';
import { brandSchema } from './brand';
import { schemaVersion, slug, text, webAddress } from './fields';
import { styleSchema } from './style';

export const datasetSchema = z
	.strictObject({
		schema: schemaVersion,
		title: text.describe('Title of the whole collection, as the dashboard shows it.'),
		summary: text.describe('One or two sentences on what the figures are about.'),
		cards: z
			.array(
				z.strictObject({
					title: text.describe('What its figures have in common, above them.'),
					figures: z.array(slug).min(2).max(4).describe('Two to four figures, by their names, in their order.')
				})
			)
			.default([])
			.describe('Figures with little to draw, which the dashboard shows as panels of one card.'),
		reports: z
			.union([z.email(), webAddress], 'an e-mail address, or a web address that starts with https:// or http://')
			.optional()
			.describe('Where readers report errors: an e-mail address, or a web address that gets ?figure= and &version=.'),
		desk: z
			.enum(['on', 'off'])
			.optional()
			.describe('Whether the site has a page on which readers draw from texts of their own; off leaves it out.'),
		docs: z
			.enum(['on'])
			.optional()
			.describe('on: the site has the documents of this program at /docs/, and a link to them in its foot.'),
		files: z
			.enum(['lean'])
			.optional()
			.describe(
				'lean: of each figure the site has its page, embeds, SVG, PNG, CSV and JSON; all other files are made when they are asked for. Without it all are made ahead.'
			),
		style: styleSchema,
		brand: brandSchema.optional(),
		licence: z
			.strictObject({
				name: text.describe('Its name: "CC BY 4.0".'),
				url: webAddress.describe('Address of its text, of one version: https://creativecommons.org/licenses/by/4.0/')
			})
			.optional()
			.describe('The licence of the drawings and tables that are made here; the quotes stay their sources’ own.')
	})
	.describe('data/dataset.yaml: title and summary of the dataset.');
export type DatasetRecord = z.infer<typeof datasetSchema>;
