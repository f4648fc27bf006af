/** `docs/scale.md`: what builds of many figures took, and what larger ones would take, for people who run such sites. */
import { costOf, marginsOf, type Cost, type Margin, type MeasuredBuild } from './arithmetic';

/** What was measured, as `docs/scale.json` keeps it. */
export interface Measured {
	/** As `2026-11-26`. */
	readonly day: string;
	/** Of the machine. */
	readonly cores: number;
	readonly builds: readonly MeasuredBuild[];
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

function leanSection({ day, figures, rows }: NonNullable<Measured['beside']>): string {
	const cells = rows.map((row) => [row.name, whole(row.milliseconds), rough(row.files), rough(row.megabytes)]);
	return `
## Lean

What one figure more took with all files and with \`files: lean\` ([Fewer files](deploy.md#fewer-files)), from ${figures} figures, in one
run on ${day}. The machine was busy with other work, which makes processor times longer, too: compare them with each other alone.

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

function costRow({ figures, processorHours, hours, files, gigabytes }: Cost): string[] {
	const reckoned = [processorHours, ...hours.map((each) => each.hours), files, gigabytes];
	return [whole(figures), ...reckoned.map((value) => `≈ ${rough(value)}`)];
}

/**
 * The document, whole.
 * @throws {RangeError} if there are not two builds of different sizes
 */
export function scaleDocument({ day, cores, builds, beside }: Measured): string {
	const largest = Math.max(...builds.map(({ figures }) => figures));
	const costs = FIGURES.filter((figures) => figures > largest).map((figures) =>
		costOf(figures, builds, cores, MACHINES)
	);
	const onMachines = MACHINES.map((count) => `hours on ${count} machine${count === 1 ? '' : 's'}`);
	return `# Many figures

What it takes to build a site of many figures: measured with made-up ones, and estimated from there up to a million.

## Measured

${table(['figures', 'build, s', 'of one core, s', 'after one change, s', 'files', 'MB of site', 'MB of memory at most'], builds.map(rowOf))}

On a machine with ${cores} cores, on ${day}, from nothing. After one claim was changed, only the figures that it touches were
made again.
${beside ? leanSection(beside) : ''}
## Estimated

${marginsOf(builds).map(marginLine).join('\n')}

If it goes on from the largest like that:

${table(['figures', 'hours of one core', ...onMachines, 'files to send', 'GB of site'], costs.map(costRow))}

Machines have ${cores} cores here, and share the work as [Several machines](deploy.md#several-machines) says. What nobody has
measured: whether it goes on like that, and what it costs that each shard reads the whole dataset first. To be published,
each file is one request to a store; an embed in a report is one request of its reader, and one for each font that is not
there yet.

\`npm run bench:scale -- --write\` measures again and writes this page; its numbers are kept in [scale.json](scale.json).
`;
}
