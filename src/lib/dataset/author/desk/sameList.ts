/** Names of one list, each with its number: “Ukraine with 53,218 cases, followed by Serbia with 5,076”. */
import type { PastedNumber } from './pastedNumbers';

/** Whether both stand in one list of one sentence. */
export function isOfList(number: PastedNumber, other: PastedNumber): boolean {
	const [list, theirs] = [number, other].map(({ claims }) => claims[0]?.about.list);
	return list !== undefined && list === theirs && number.sentence.start === other.sentence.start;
}
