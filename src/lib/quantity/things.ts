/** What amounts are counted or reckoned by and is no unit of its own: "$13 a share", "2.3 births per woman", "pH per decade". */
import type { Measured } from './unitRow';

interface Thing {
	/** Its names in a text, the singular first: what is written. */
	readonly words: string;
	/** “a” makes it a rate too: "$13 a share", where "$200 a person" may be anything. */
	readonly afterArticle?: true;
	/** Where it is a length of time. */
	readonly measured?: Measured;
}

export const THINGS: Readonly<Record<string, Thing>> = {
	share: { words: 'share', afterArticle: true },
	person: { words: 'person, capita, inhabitant, resident, head, individual' },
	adult: { words: 'adult' },
	child: { words: 'child' },
	woman: { words: 'woman' },
	household: { words: 'household' },
	home: { words: 'home' },
	room: { words: 'room' },
	worker: { words: 'worker, employee' },
	customer: { words: 'customer' },
	user: { words: 'user' },
	patient: { words: 'patient' },
	pupil: { words: 'pupil' },
	student: { words: 'student' },
	passenger: { words: 'passenger' },
	vehicle: { words: 'vehicle' },
	car: { words: 'car' },
	unit: { words: 'unit' },
	dose: { words: 'dose' },
	night: { words: 'night', afterArticle: true },
	game: { words: 'game', afterArticle: true },
	trip: { words: 'trip' },
	container: { words: 'container' },
	quarter: { words: 'quarter', afterArticle: true, measured: { dimension: 'calendar-duration', factor: 3 } },
	decade: { words: 'decade', afterArticle: true, measured: { dimension: 'calendar-duration', factor: 120 } },
	century: { words: 'century', afterArticle: true, measured: { dimension: 'calendar-duration', factor: 1200 } }
};
