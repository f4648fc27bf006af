/** What one build makes of a site that several make: `2/4` is the second of four. Their folders, copied into one, are the whole site. */
export interface Shard {
	/** From 1. */
	readonly number: number;
	readonly count: number;
}

/** The name of a shard's folders: `2-of-4`. */
export function shardName({ number, count }: Shard): string {
	return `${number}-of-${count}`;
}
