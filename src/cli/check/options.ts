/** The command line of `npm run check`, read: all that is wrong with it at once. */
import { READABLE } from '../../lib/press/verify/readable';
import { REPORTS_READABLE } from '../../lib/press/verify/report/reportWords';
import { shorten } from '../../lib/dataset/problems/show';
import { readArguments } from '../arguments';
import type { CommandLine } from '../obey';

export interface VerifyOptions {
	/** Paths, as they were given. */
	readonly files: readonly string[];
	/** A folder or an address where a built site is; undefined for the dataset. */
	readonly site?: string;
	readonly dir: string;
	readonly json: boolean;
}

export const VERIFY_HELP = `Usage: npm run check -- <file …> [options]

Says of each file what it shows, and whether that is what was published: ${READABLE}, report kit.
A file is one of these:
  intact                         as it was made, every byte, and its version is current; of XLSX, DOCX, PPTX and
                                 zips is said “every part is as it was made”, of CSV “every value is as published”
  same content, file rewritten   saved anew by another program; it shows what was published
  compared in part               what was compared is as published; the rest is said, and not vouched for
  changed, or not understood     it shows something else than was published, or what is not understood; what, is said
  superseded                     it shows what was published then; by what it is superseded is said
  metadata lost                  it does not say what it is
  unknown                        not made here, or not to be read

Of a report (${REPORTS_READABLE}) each picture in it is told by itself, by figure, page or slide, in the same words or as
  compared in part               not all that readers may see could be compared
and what its caption says otherwise than the figure.

Options
  --site <place>   What to compare with: the folder of a built site, or the address of one (https://example.org/figures-site).
                   If not said, what the dataset publishes, with SITE_URL, BASE_PATH and the signing key as for a build.
                   Files that nobody signed are held against the site's own files then, else against files made anew.
                   Pictures that have lost what they say of themselves, as in PDFs, are recognised by its own pictures: name the
                   site that they are from.
  --dir <folder>   The dataset; by default $CITED_FIGURES_DATA, else “data”.
  --json           Prints what was found as JSON.
  --help           Prints this.

Nothing in a file is executed, and nothing is sent anywhere.

Exit code: 0 if every file is intact or rewritten, and current, and every picture of this site in a report as published;
1 if not, or if something could not be read; 2 if the command is not understood.`;

const OPTIONS = {
	site: { type: 'string' },
	dir: { type: 'string' },
	json: { type: 'boolean' },
	help: { type: 'boolean' }
} as const;

/** What may be a password is not printed. */
function mistakesOfSite(site: string): string[] {
	if (!/^https?:/i.test(site)) return [];
	const url = URL.canParse(site) ? new URL(site) : undefined;
	const expected = 'Expected a folder, or an address such as https://example.org/figures-site.';
	if (!url) return [`--site is “${shorten(site)}”, which is no address. ${expected}`];
	return url.username || url.password ? [`--site holds a user or a password. ${expected}`] : [];
}

export function readVerifyOptions(args: readonly string[], dataFolder: string): CommandLine<VerifyOptions> {
	const { rest, value, has, mistakes: misread } = readArguments(args, OPTIONS);
	if (has('help')) return { help: true };
	const site = value('site');
	const mistakes = [
		...misread,
		...(rest.length === 0 ? ['No file was named.'] : []),
		...(site === undefined ? [] : mistakesOfSite(site))
	];
	if (mistakes.length > 0) return { mistakes };
	return {
		options: {
			files: rest,
			...(site === undefined ? {} : { site }),
			dir: value('dir') ?? dataFolder,
			json: has('json')
		}
	};
}
