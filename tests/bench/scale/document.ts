/** `docs/scale.md`: what builds of many figures took, and what larger ones would take, for people who run such sites. */
import { costOf, marginsOf, PRICES, storageOf, type Cost, type Margin, type MeasuredBuild } from './arithmetic';

/** Builds that were measured in one run. */
export interface MeasuredBuilds {
	/** As `2026-11-26`. */
	readonly day: string;
	/** Of the machine. */
	readonly cores: number;
	/** How many processes wanted a core at a time, where other work went on beside. */
	readonly load?: number;
	readonly builds: readonly MeasuredBuild[];
}

/** What was measured, as `docs/scale.json` keeps it. */
export interface Measured extends MeasuredBuilds {
	/** The same of lean figures. */
	readonly lean?: MeasuredBuilds;
	/** With all files and lean, one after the other on a day. */
	readonly beside?: { readonly day: string; readonly figures: string; readonly rows: readonly Beside[] };
}

/** What one figure more took, of all processes: ms of one core, files, and MB of site. */
interface Beside {
	readonly name: string;
	readonly milliseconds: number;
	readonly files: number;
	readonly megabytes: number;
}

/** What lean figures take, of themselves and beside those with all files. */
function leanSection({ lean, beside }: Measured): string {
	if (!lean && !beside) return '';
	return `
## Lean

With \`files: lean\` ([Fewer files](deploy.md#fewer-files)) a site has fewer files of each figure.
${lean ? leanBuilds(lean) : ''}${beside ? besideEachOther(beside) : ''}`;
}

function leanBuilds({ day, cores, load, builds }: MeasuredBuilds): string {
	return `
${measuredTable(builds)}

With ${cores} cores, on ${day}, from nothing.${load ? busy(load) : ''} In a straight line from there:

${estimates(builds, cores)}
`;
}

function busy(load: number): string {
	return ` The machine was busy with other work, ${load} processes at a time, which makes these times longer.`;
}

function besideEachOther({ day, figures, rows }: NonNullable<Measured['beside']>): string {
	const cells = rows.map((row) => [row.name, whole(row.milliseconds), rough(row.files), rough(row.megabytes)]);
	return `
What one figure more took with all files and lean, from ${figures} figures, in one
run on ${day}, before a lean figure had one embed and fonts that are packed quickly. The machine was busy with other work, which makes processor times longer, too: compare them with each other alone.

${table(['', 'ms of one core', 'files', 'MB'], cells)}
`;
}

/** Estimated, where no build was as large. */
const FIGURES = [10_000, 100_000, 1_000_000];
const MACHINES = [1, 10, 100];

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
/** Two digits that count; more would be more than was measured. */
const rough = (value: number) => Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 2 });

/** A Markdown table of numbers. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(columns), line(columns.map(() => '--:')), ...rows.map(line)].join('\n');
}

function rowOf({ figures, seconds, processorSeconds, again, files, megabytes, memory }: MeasuredBuild): string[] {
	return [figures, seconds, processorSeconds, again, files, megabytes, memory].map(whole);
}

function marginLine({ from, to, processorSeconds, files, megabytes }: Margin): string {
	const milliseconds = whole(1000 * processorSeconds);
	return `- From ${whole(from.figures)} to ${whole(to.figures)} figures, each further figure took ${milliseconds} ms of one core, ${rough(files)} files and ${rough(megabytes)} MB.`;
}

function costRow(cost: Cost): string[] {
	const { figures, processorHours, hours, files, gigabytes } = cost;
	const { aMonth, toSend } = storageOf(cost);
	const reckoned = [processorHours, ...hours.map((each) => each.hours), files, gigabytes, toSend, aMonth];
	return [whole(figures), ...reckoned.map((value) => `≈ ${rough(value)}`)];
}

const measuredTable = (builds: readonly MeasuredBuild[]) =>
	table(
		['figures', 'build, s', 'of one core, s', 'after one change, s', 'files', 'MB of site', 'MB of memory at most'],
		builds.map(rowOf)
	);

/** What larger sites would take. @throws {RangeError} if there are not two builds of different sizes */
function estimates(builds: readonly MeasuredBuild[], cores: number): string {
	const largest = Math.max(...builds.map(({ figures }) => figures));
	const costs = FIGURES.filter((figures) => figures > largest).map((figures) =>
		costOf(figures, builds, cores, MACHINES)
	);
	const onMachines = MACHINES.map((count) => `hours on ${count} machine${count === 1 ? '' : 's'}`);
	const columns = [
		'figures',
		'hours of one core',
		...onMachines,
		'files to send',
		'GB of site',
		'$ to send all',
		'$ a month'
	];
	return table(columns, costs.map(costRow));
}

/**
 * The document, whole.
 * @throws {RangeError} if there are not two builds of different sizes
 */
export function scaleDocument(measured: Measured): string {
	const { day, cores, builds } = measured;
	return `# Many figures

What it takes to build a site of many figures: measured with made-up ones, and estimated from there up to a million.

## Measured

${measuredTable(builds)}

On a machine with ${cores} cores, on ${day}, from nothing. After one claim was changed, only the figures that it touches were
made again.
${leanSection(measured)}
## Estimated

${marginsOf(builds).map(marginLine).join('\n')}

If it goes on from the largest like that:

${estimates(builds, cores)}

Machines have ${cores} cores here, and share the work as [Several machines](deploy.md#several-machines) says. What nobody has
measured: whether it goes on like that, and what it costs that each shard reads the whole dataset first. To be published,
each file is one request to a store; an embed in a report is one request of its reader, and one for each font that is not
there yet. Dollars are those of [${PRICES.store}](${PRICES.source}), which tells those of today: $${PRICES.gigabyte} for a GB and month,
$${PRICES.writes.toFixed(2)} for a million files that are written. Nothing is taken off for what is free there, and nothing is added for requests of
readers, nor for the machines: multiply their hours by the price of one.

\`npm run bench:scale -- --write\` measures again and writes this page, with
\`--lean\` only what it says of lean figures. Its numbers are kept in [scale.json](scale.json).
`;
}
