import type { DumbbellSpec } from './schema';

/** Both ends of every pair with the name that tables and checks give them, and where they stand in the data file. */
export function endsOf(spec: DumbbellSpec): { of: string; label: string; path: (string | number)[] }[] {
	return spec.pairs.flatMap(({ label, from, to }, index) =>
		[from, to].map((end, i) => ({
			of: end.of,
			label: `${label}, ${end.label}`,
			path: ['pairs', index, i === 0 ? 'from' : 'to', 'of']
		}))
	);
}
