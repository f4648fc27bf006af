/** Names of one list, each with its number: “Ukraine with 53,218 cases, followed by Serbia with 5,076”. */
import { capital, MOST_LETTERS } from './headline';
import type { PastedNumber } from './pastedNumbers';

/** Whether both stand in one list of one sentence. */
export function isOfList(number: PastedNumber, other: PastedNumber): boolean {
	const [list, theirs] = [number, other].map(({ claims }) => claims[0]?.about.list);
	return list !== undefined && list === theirs && number.sentence.start === other.sentence.start;
}

/** A name of a list and its number. */
export interface Listed {
	readonly name: string;
	readonly number: PastedNumber;
	readonly period?: string | undefined;
}

/** “Reported cases: Ukraine 53,218 (2018), Serbia 5,076”; undefined if that is no title. @param of what is counted */
export function titleOfList(all: readonly Listed[], of: string | undefined): string | undefined {
	const parts = all.map(
		({ name, number, period }) => `${name} ${number.text}${period === undefined ? '' : ` (${period})`}`
	);
	const counted = of === undefined ? '' : `${capital(of)}: `;
	const title = `${counted}${parts.join(', ')}`;
	return all.length > 1 && title.length <= MOST_LETTERS ? title : undefined;
}
