/** What is asked of a loader, and what it answers. */
import type { Files } from './ports/files';
import type { parseYaml } from './read/yaml';
import type { Dataset, Problem, Source } from './types';

export interface LoadOptions {
	/** Where all is read. */
	readonly files: Files;
	/** The dataset's folder. */
	readonly dir: string;
	/** Where the sources' texts may lie; any of them may be absent. An empty list relies on recorded matches. */
	readonly textDirs: readonly string[];
	/** The day of the reading, as 2024-05-16; by default this machine's, in UTC. */
	readonly today?: string;
	/** Whether figures must agree with their published versions; only the command that publishes passes over it. */
	readonly comparesVersions?: boolean;
	/** How a file is parsed; who loads the same files again and again gives a `parseYaml` that remembers them. */
	readonly parse?: typeof parseYaml;
}

export interface Loaded {
	/** Absent if there is any problem. */
	readonly dataset?: Dataset;
	/** By file, line and column. */
	readonly problems: readonly Problem[];
	/** What a green run rests on: texts that were not at hand, matches that should be renewed. */
	readonly notes: readonly string[];
	/** Of each source that can be read, also in a dataset with mistakes: the numbers of its text that are accounted for. */
	readonly accounts: readonly Account[];
}

export interface Account extends Pick<Source, 'id' | 'title' | 'language' | 'text' | 'inventory'> {
	/** False if claims of it are broken, and their words thus missing. */
	readonly whole: boolean;
}
