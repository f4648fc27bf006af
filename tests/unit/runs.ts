/** How often chance is asked in tests of properties: as often as said, in the fast loop a fifth of it. */
export function runs(all: number): number {
	return process.env['PROPERTY_RUNS'] === 'few' ? Math.ceil(all / 5) : all;
}
