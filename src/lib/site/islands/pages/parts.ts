/** A page on which nothing lives but its address: of the data, and of a document. */
import { watchParts } from '../../ui/watchParts';

watchParts();
