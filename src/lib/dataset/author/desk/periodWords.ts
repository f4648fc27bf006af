import { formatDate, parseDate } from '../../../quantity/date';

/** A date as readers see it. */
export function periodWords(edtf: string): string {
	const date = parseDate(edtf);
	return date ? formatDate(date) : edtf;
}
