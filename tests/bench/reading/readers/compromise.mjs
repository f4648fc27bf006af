/** compromise 14, with the numbers and money that are part of it. */
import nlp from 'compromise/three';

const CURRENCIES = { dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY', rupee: 'INR' };

/** @param {string} text @returns {object[]} spans in UTF-16 units */
export function read(text) {
	const document = nlp(text);
	const currencies = new Map(
		document
			.money()
			.json({ offset: true })
			.map(({ offset, money }) => [offset.start, CURRENCIES[money?.currency] ?? money?.currency])
	);
	return document
		.numbers()
		.json({ offset: true })
		.filter(
			({ number, terms }) =>
				Number.isFinite(number?.num) &&
				!terms.some(({ tags }) => tags.some((tag) => /^(?:Ordinal|Date|Year|Month)$/u.test(tag)))
		)
		.map(({ offset, number }) => {
			const unit = number.unit || currencies.get(offset.start);
			return { start: offset.start, end: offset.start + offset.length, value: number.num, ...(unit && { unit }) };
		});
}
