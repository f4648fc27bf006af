/** `docs/charts.md` and the drawings beside it: the gallery as a document, which is also what the tests compare drawings with. */
import { CHART_TYPES, type ChartType } from '../../lib/charts/specs';
import type { Figure } from '../../lib/dataset/types';
import { briefScene } from '../../lib/figure/scene';
import { toSvg } from '../../lib/scene/toSvg';
import { HOUSE } from '../../lib/scene/palette';
import { pageForm } from '../../lib/site/figure/pageForm';
import { FORMS } from './forms';
import type { Example } from './gallery';

/** px: as wide as a column of the page, and as the narrowest telephone. */
const WIDTH = 320;

const TYPES: Readonly<Record<ChartType, string>> = {
	bar: 'Amounts of one kind, from zero.',
	share: 'A part of a whole. What the rest is, the words do not say.',
	count: 'Things that were counted, a dot each; no more than 200.',
	change: 'A change in percent, of a size that nobody says.',
	timeline: 'Dates, each as wide as its words.',
	duration: 'A length of time on a ruler of its own, without dates.',
	number: 'One number, set large: for what has no scale.',
	range: 'Intervals that the words state, and values with what their rounding leaves open.',
	dumbbell: 'Two stated values on one scale; no path between them is known.',
	rank: 'A place in an order.',
	multiples: 'Up to a dozen amounts, a panel each, all from zero on one scale.'
};

const INTRODUCTION = `# Charts

Every chart type, with every kind of number that words can state: what each looks like, and what is refused, with the sentence that
\`npm run data:check\` says of it. The article is made up. The drawings are made by the product (\`npm run docs:charts\`) as it draws
figures in brief without their title and quotes, and a test compares them with what it draws today. The mark at
the foot of each finds a figure that is published, which these are not. What the textures mean stands in
the [README](../README.md#how-to-read-a-chart), what each type takes in [the format of data files](data.md#datafiguresslugyaml).

What nobody says of a number is not shown: no date is “just over 1998”, no place in an order “about third”.`;

/** By their paths below `docs/`: the drawings, and the document that shows them. */
export function galleryFiles(examples: readonly Example[]): Map<string, string> {
	const drawings = examples.flatMap(({ name, figure }) =>
		figure ? [[`charts/${name}.svg`, drawingOf(figure)] as const] : []
	);
	return new Map([...drawings, ['charts.md', documentOf(examples)]]);
}

/** One element a line, so that a change can be reviewed. */
function drawingOf(figure: Figure): string {
	const scene = briefScene(figure, '/', { purpose: 'web', width: WIDTH, title: false });
	return `${toSvg(scene, { ...pageForm(HOUSE), standalone: true, marks: false }).replaceAll('><', '>\n<')}\n`;
}

function documentOf(examples: readonly Example[]): string {
	const sections = CHART_TYPES.map((type) => {
		const own = examples.filter((example) => example.type === type);
		const drawn = own.flatMap((example) => (example.figure ? [drawnEntry(example)] : []));
		const refused = own.filter(({ figure }) => !figure).map(refusedEntry);
		const refusals = refused.length === 0 ? '' : `\n\nRefused:\n\n${refused.join('\n')}`;
		return `## ${type}\n\n${TYPES[type]}\n\n${drawn.join('\n')}${refusals}`;
	});
	return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

function drawnEntry({ name, form, text }: Example): string {
	return `- **${FORMS[form]}** ${text}\n  ![${form}](charts/${name}.svg)`;
}

function refusedEntry({ form, text, problems: [problem] }: Example): string {
	const { message = '', expected } = problem ?? {};
	return `- **${FORMS[form]}** ${text} Refused: ${message}${expected === undefined || message.includes('expected') ? '' : `; expected ${expected}`}.`;
}
