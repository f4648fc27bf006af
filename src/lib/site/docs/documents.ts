/** The program’s documents that are pages of a site, below `/docs/`: which, in what order, and what each answers. */

export interface Document {
	/** The last part of its address. */
	readonly name: string;
	/** The file, from the checkout. */
	readonly file: string;
	/** What a reader finds there, in one line. */
	readonly answers: string;
}

export interface Chapter {
	readonly title: string;
	readonly documents: readonly Document[];
}

const inDocs = (name: string, answers: string): Document => ({ name, file: `docs/${name}.md`, answers });

export const CHAPTERS: readonly Chapter[] = [
	{
		title: 'Use figures',
		documents: [
			{
				name: 'readme',
				file: 'README.md',
				answers: 'What this is, which files a figure has, and how a chart is read.'
			},
			inDocs('charts', 'Every chart type with every kind of number: what each looks like, and what it refuses.'),
			inDocs('embed', 'Which line to paste for which page; looks, heights, privacy.'),
			inDocs('reports', 'Figures in Word, LaTeX, Quarto, pandoc, slides, R and Python.'),
			inDocs('verify', 'What is compared when a file is verified, and what that proves.')
		]
	},
	{
		title: 'Make figures',
		documents: [
			inDocs('desk', 'From a text to a figure in the browser: what is asked, what leaves the page.'),
			inDocs('start', 'A folder of your own in two commands, and all other commands.'),
			inDocs('brand', 'A name and colours of your own: what is checked, and what a refusal says.'),
			inDocs('data', 'Every field of every data file.'),
			{
				name: 'contributing',
				file: 'CONTRIBUTING.md',
				answers: 'How to add a claim, a check, a figure, an article, a unit, a chart type, a format, a language.'
			}
		]
	},
	{
		title: 'Run a site',
		documents: [
			inDocs('deploy', 'Settings, headers, nginx, GitHub Pages, S3, signing, several machines.'),
			inDocs('scale', 'What builds of up to 10,000 figures take, and what a million would.')
		]
	},
	{
		title: 'Write programs',
		documents: [
			inDocs('package', 'Reading, drawing and verifying in a program of your own.'),
			inDocs('api', 'All that can be imported, with its types.'),
			inDocs('dependencies', 'Whose code comes with the package, and under which licence.')
		]
	},
	{
		title: 'Measured',
		documents: [
			inDocs('reading', 'How well numbers are read, on real texts, beside other programs.'),
			inDocs('brief', 'How much of each picture in brief is chart, and how small its text is.')
		]
	}
];

export const DOCUMENTS: readonly Document[] = CHAPTERS.flatMap(({ documents }) => documents);

/** What a build needs of a checkout to make the pages. */
export const DOCUMENT_FILES = ['README.md', 'CONTRIBUTING.md', 'static/dashboard.png', 'docs'] as const;

/** Paths of the pages. */
export function docPaths(): string[] {
	return ['/docs/', ...DOCUMENTS.map(({ name }) => `/docs/${name}/`)];
}

/** What else of `docs/` is served, by its path there, and as what. */
const TYPES: Readonly<Record<string, string>> = {
	png: 'image/png',
	svg: 'image/svg+xml',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json'
};

const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

export function isDocFile(path: string): boolean {
	return /^[\w-]+(?:\/[\w-]+)*\.\w+$/.test(path) && endingOf(path) in TYPES;
}

/** @param path of a file that `isDocFile` admits */
export function typeOfDocFile(path: string): string {
	return TYPES[endingOf(path)] ?? 'application/octet-stream';
}
