import { ruleBounds } from '@rostra/points-engine';
import type { ProblemSentences } from './problem-sentences.ts';

/** Problems of a line, in German. */
export const germanProblems: ProblemSentences = {
  fields: {
    email: 'E-Mail-Adresse',
    name: 'Name',
    firstName: 'Vorname',
    lastName: 'Nachname',
    title: 'Position',
    role: 'Rolle',
    memberId: 'Mitglieds-ID',
    accountName: 'Name des Kundenkontos',
    accountId: 'ID des Kundenkontos',
    segment: 'Segment',
    region: 'Region',
    accountOwner: 'E-Mail-Adresse der Kundenbetreuung',
    statusPoints: 'Anzahl der Statuspunkte',
    rewardPoints: 'Anzahl der Prämienpunkte',
    earnedOn: 'Tag der Gutschrift',
    expiresOn: 'Tag des Verfalls',
    note: 'Notiz',
  },
  problems: {
    required: (field) => `Es fehlt: ${field}.`,
    'too-long': (field, { limit }) => `Länger als ${limit} Zeichen: ${field}.`,
    'not-an-email': () => 'Die E-Mail-Adresse ist nicht vollständig.',
    'too-many-cells': () =>
      'Die Zeile hat mehr Zellen, als es Spalten gibt. Eine Zelle, die das Trennzeichen enthält, muss in Anführungszeichen stehen.',
    'not-a-champion': () =>
      'Nur Champions lassen sich importieren. Lassen Sie die Rolle leer, oder laden Sie das Team in den Einstellungen ein.',
    'email-twice': (_, { line }) => `Zeile ${line} hat dieselbe E-Mail-Adresse.`,
    'same-person-twice': (_, { line }) => `Zeile ${line} ist dieselbe Person: Zwei Einträge wurden zusammengeführt.`,
    'member-id-twice': (_, { line }) => `Zeile ${line} hat dieselbe Mitglieds-ID.`,
    'account-name-differs': (_, { line }) => `Zeile ${line} nennt für diese ID einen anderen Namen des Kundenkontos.`,
    'segment-differs': (_, { line }) => `Zeile ${line} nennt für dieses Kundenkonto ein anderes Segment.`,
    'region-differs': (_, { line }) => `Zeile ${line} nennt für dieses Kundenkonto eine andere Region.`,
    'owner-differs': (_, { line }) => `Zeile ${line} nennt für dieses Kundenkonto eine andere Kundenbetreuung.`,
    'not-an-owner': () =>
      'Die Kundenbetreuung gehört nicht zu den Personen Ihres Teams, die Kundenkonten betreuen dürfen. Nennen Sie die E-Mail-Adresse von Kundenbetreuung (CSM), Programmleitung oder Admin.',
    'staff-address': () => 'Diese E-Mail-Adresse gehört jemandem aus Ihrem eigenen Team.',
    'member-id-taken': () => 'Diese Mitglieds-ID gehört einem Mitglied mit anderer E-Mail-Adresse.',
    'member-has-other-id': () => 'Das Mitglied mit dieser E-Mail-Adresse hat eine andere Mitglieds-ID.',
    'account-ambiguous': () => 'Mehrere Kundenkonten heißen so. Fügen Sie die ID des Kundenkontos hinzu.',
    'unknown-champion': () => 'Kein Champion hat diese E-Mail-Adresse. Importieren Sie zuerst die Personen.',
    'not-points': (field, { limit = ruleBounds.awardPointsMax }) => `Keine ganze Zahl von 0 bis ${limit}: ${field}.`,
    'no-points': () => 'Die Zeile bringt keine Punkte.',
    'not-a-date': (field) => `Kein Datum wie 2026-03-31: ${field}.`,
    'in-future': (field) => `Liegt in der Zukunft: ${field}.`,
    'expires-before': () => 'Die Punkte verfallen, bevor sie gutgeschrieben wurden.',
    expired: () => 'Die Punkte sind bereits verfallen.',
    'opening-twice': (_, { line }) => `Zeile ${line} hat dieselbe E-Mail-Adresse und dieselben Tage.`,
    'opening-differs': () =>
      'Punkte zu diesen Tagen wurden schon übernommen, in anderer Anzahl. Nehmen Sie zuerst diese zurück.',
    'opening-reversed': () => 'Dieselben Punkte wurden schon übernommen und zurückgenommen.',
    'limit-reached': () => 'Eine Obergrenze der Regeln für Importe ist erreicht: Zum Buchen blieb nichts übrig.',
    'cut-by-limit': () => 'Eine Obergrenze der Regeln für Importe lässt weniger davon übrig.',
    'worth-nothing': () => 'Die Regeln für Importe lassen von diesen Punkten nichts übrig.',
  },
};
