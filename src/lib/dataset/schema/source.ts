/** data/sources/<source>.yaml: a work that is cited, and the fingerprint of its text. */
import { z } from 'zod';
import { date, fingerprint, languageTag, schemaVersion, shortName, slug, text, webAddress } from './fields';

const person = z.strictObject({
	given: text.describe('Given name.'),
	family: text.describe('Family name.')
});

const organisation = z.strictObject({
	name: text.describe('Name of an institution that signs the work: "World Health Organization".')
});

const speaker = z.strictObject({
	id: slug.describe('Name by which quotes refer to the speaker.'),
	name: text.describe('The speaker as readers see it: "Jane Roe"; "Introduction, unsigned".')
});

/** Written by `src/cli/data.ts verify`, never by hand; `text/matchDigests.ts` says what makes it void. */
export const matchSchema = z.strictObject({
	date: date.describe('Day on which the quotes were compared with the text.'),
	text: fingerprint.describe('sha256 of the text they were compared with.'),
	quotes: z.record(slug, fingerprint).describe('For each quote the digest of its words and position.'),
	inventory: fingerprint.describe('Digest of the list of what is left undrawn.')
});
export type MatchRecord = z.infer<typeof matchSchema>;

export const sourceSchema = z
	.strictObject({
		schema: schemaVersion,
		id: slug.describe('The file’s name without its ending.'),
		title: text.describe('Title of the work.'),
		sentenceTitle: text
			.optional()
			.describe('The same title in sentence case, as APA wants it: "Xi and Putin strengthen strategic ties".'),
		authors: z
			.array(z.union([person, organisation]))
			.max(50)
			.describe('Authors in the order of the work, people or institutions; none of an unsigned one.'),
		publisher: text.describe('Who published the work.'),
		publisherShort: shortName
			.optional()
			.describe('The publisher as it is known for short: "WHO". It stands in small pictures.'),
		issued: date.describe('Date of publication in EDTF, no more precise than it is known.'),
		issuedNote: text.optional().describe('Why the date is not more precise, or how it was found.'),
		issuedInferred: z
			.literal(true)
			.optional()
			.describe(
				'The work names no date, or less of one than “issued”: it was found otherwise, as “issuedNote” tells. Citations then say “ca.”.'
			),
		url: webAddress.describe('Address of the work.'),
		genre: text.optional().describe('Kind of work: "Question and Answer".'),
		language: languageTag.describe('Language of the text, as a BCP 47 tag.'),
		rights: text.describe('On what terms the work is quoted.'),
		quotable: z
			.int()
			.min(1)
			.optional()
			.describe('Characters of the text that its terms let be quoted, where that is not the usual short quotation.'),
		archived: webAddress.optional().describe('Address of an archived copy.'),
		retrieved: date.optional().describe('Day on which the text was retrieved.'),
		summary: text.describe('One or two sentences on the work for the dashboard.'),
		speakers: z
			.array(speaker)
			.min(1)
			.max(100)
			.describe('Everybody whose words are quoted, also an unsigned introduction.'),
		text: z
			.strictObject({
				sha256: fingerprint.describe('sha256 of the text’s bytes.'),
				length: z.int().min(1).describe('Length of the text in Unicode code points.'),
				from: z
					.strictObject({
						kind: z.enum(['text', 'markdown', 'html', 'docx', 'pdf']).describe('Kind of the file.'),
						sha256: fingerprint.describe('sha256 of the file’s bytes.'),
						by: text.describe('What took the text out of it, with exact versions; others may take out another text.'),
						pages: z
							.array(z.int().min(0))
							.min(1)
							.optional()
							.describe('Where each page of a PDF begins in the text, in code points: quotes have their pages by it.'),
						labels: z
							.array(z.string().max(40))
							.min(1)
							.optional()
							.describe(
								'What the PDF calls its pages, where it does not count them from 1: “iv”, “217”; quotes are cited by it.'
							)
					})
					.optional()
					.describe('The file that the text was taken out of, where it was none itself; the command “new” writes it.')
			})
			.describe(
				'Fingerprint of the text that the quotes’ positions count in; the text itself is not part of the dataset.'
			),
		verified: matchSchema.optional().describe('The recorded match; the command “verify” writes it.')
	})
	.describe('data/sources/<source>.yaml: a work that is cited.');
export type SourceRecord = z.infer<typeof sourceSchema>;
