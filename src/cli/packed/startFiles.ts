/** The files with which a folder of figures begins. */
import { stringify } from 'yaml';
import type { NewFile } from '../../lib/dataset/ports/files';
import { missingCharacters } from '../../lib/fonts/coverage';
import { schemaComment } from '../data/schema';

/** Where texts lie, which are not published. */
export const TEXTS = 'texts';

export interface Start {
	/** The folder’s name. */
	readonly name: string;
	/** How its `package.json` asks for this package: a version, or where it came from. */
	readonly asked: string;
	/** Whether there is a `package.json` that asks for it already. */
	readonly hasPackage: boolean;
	/** A file in the folder that shall not be published. */
	readonly text?: string;
}

/** Scripts by the names that they have in the project itself: what pages and documents say of commands is true here, too. */
const SCRIPTS: Readonly<Record<string, string>> = {
	start: 'dev',
	dev: 'dev',
	build: 'build',
	serve: 'serve',
	desk: 'desk',
	export: 'export',
	cite: 'cite',
	check: 'verify',
	'data:check': 'validate',
	'data:verify': 'match',
	'data:publish': 'publish',
	'data:refresh': 'refresh',
	'data:new': 'new',
	'data:rename': 'rename',
	'data:locate': 'locate',
	'data:inventory': 'inventory',
	'data:migrate': 'migrate'
};

/** All of them, none of which needs another. */
export function startFiles({ name, asked, hasPackage, text }: Start): NewFile[] {
	const dataset = 'data/dataset.yaml';
	const written = packageJson(name, asked);
	return [
		{ path: dataset, text: schemaComment(dataset, 'dataset') + datasetYaml(name) },
		...(hasPackage ? [] : [{ path: 'package.json', text: `${JSON.stringify(written, undefined, '\t')}\n` }]),
		{ path: '.gitignore', text: [...IGNORED, ...(text === undefined ? [] : [`/${text}`]), ''].join('\n') },
		{ path: 'README.md', text: readme(name) },
		{ path: '.github/workflows/site.yml', text: WORKFLOW }
	];
}

function datasetYaml(name: string): string {
	return stringify(
		{ schema: 1, title: titleOf(name), summary: 'Figures, each with the words that it stands on.', files: 'lean' },
		{ lineWidth: 0 }
	);
}

/** The folder’s name, where the typefaces have its letters. */
function titleOf(name: string): string {
	const title = name.trim().charAt(0).toLocaleUpperCase('en') + name.trim().slice(1);
	return title === '' || missingCharacters(title).length > 0 ? 'Figures' : title;
}

function packageJson(name: string, asked: string): unknown {
	return {
		name: packageName(name),
		private: true,
		scripts: Object.fromEntries(
			Object.entries(SCRIPTS).map(([script, command]) => [script, `cited-figures ${command}`])
		),
		dependencies: { 'cited-figures': asked }
	};
}

/** `Über uns` → `uber-uns`: what npm takes for a name, and not that of the package itself. */
function packageName(folder: string): string {
	const name = folder
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return name === '' || name === 'cited-figures' || name === 'node-modules' ? 'our-figures' : name;
}

/** Texts belong to those who wrote them: only quotes are published. */
const IGNORED = ['node_modules/', '.cache/', 'build/', 'shards/', 'export/', 'texts/'];

const readme = (name: string) => `# ${name.trim() || 'Figures'}

Figures, each with the words that it stands on.

\`\`\`sh
npm install
npm start     # builds the site, shows it, and builds it again when the data change
\`\`\`

\`npx cited-figures --help\` lists all commands. Texts that are quoted go into \`texts/\`, which is not published. The workflow in
\`.github/workflows/\` puts the site on GitHub Pages: commit \`package-lock.json\` for it, and choose “GitHub Actions” under Settings → Pages.
`;

const WORKFLOW = `# Builds the site and puts it on GitHub Pages. Settings → Pages → Source: GitHub Actions.
name: site
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: { group: pages, cancel-in-progress: false }
jobs:
  site:
    runs-on: ubuntu-latest
    environment: { name: github-pages, url: '\${{ steps.deployment.outputs.page_url }}' }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22, cache: npm }
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npx cited-figures build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@v3
        with: { path: build }
      - id: deployment
        uses: actions/deploy-pages@v4
`;
