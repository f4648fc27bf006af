/** The part of subset-font 2 that is used here; the package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'truetype' | 'woff2';
			preserveNameIds?: number[];
			keepFeatures?: string[];
			noHinting?: boolean;
			dropTables?: string[];
		}
	): Promise<Buffer>;
}
