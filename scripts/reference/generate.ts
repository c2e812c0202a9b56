/** node scripts/reference/generate.ts: writes the generated tables of lib/reference (their heads name the sources). */
import { generateCountries } from './countries.ts';
import { generateOfficials } from './officials.ts';

generateCountries();
generateOfficials();
