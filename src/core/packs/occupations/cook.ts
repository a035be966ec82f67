import type { PackData } from '../pack';

export const cook: PackData = {
  id: 'cook',
  family: 'tradesRetail',
  name: { en: 'Cook', de: 'Koch oder Köchin' },
  rounds: [
    {
      kind: 'phone',
      minutes: [5, 15],
      title: { en: 'Short call', de: 'Kurzer Anruf' },
      format: {
        en: 'A call between lunch and dinner, or a chat at the pass',
        de: 'Ein Anruf zwischen Mittag und Abend oder ein Gespräch am Pass',
      },
      who: { en: 'Head chef or sous chef', de: 'Küchenchefin oder Sous-Chef' },
      tests: {
        en: 'Stations you have held, shifts, when you can come in.',
        de: 'Welche Posten Sie gemacht haben, welche Schichten gehen, wann Sie kommen können.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [15, 40],
      title: { en: 'Talk with the head chef', de: 'Gespräch mit der Küchenleitung' },
      format: { en: 'At a table before service', de: 'Am Tisch vor dem Service' },
      who: { en: 'Head chef, sometimes the owner', de: 'Küchenleitung, manchmal die Inhaber' },
      tests: {
        en: 'Where you cooked, how many covers, why you left, hygiene, temper.',
        de: 'Wo Sie gekocht haben, wie viele Essen, warum Sie gingen, Hygiene, Umgang.',
      },
    },
    {
      kind: 'trial',
      minutes: [120, 480],
      title: { en: 'Trial shift', de: 'Probearbeiten' },
      format: {
        en: 'A few hours of preparation, sometimes a service on one station, a plate of your own',
        de: 'Einige Stunden Mise en place, manchmal ein Service auf einem Posten, ein eigener Teller',
      },
      who: { en: 'The brigade, the chef tastes', de: 'Die Brigade; die Küchenleitung probiert' },
      tests: {
        en: 'Knife work, speed, cleanliness, tasting, and whether the others want you beside them.',
        de: 'Messerarbeit, Tempo, Sauberkeit, Abschmecken und ob die anderen Sie neben sich haben wollen.',
      },
      source: 'excelchef',
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why do you cook, and what do you like to eat yourself?',
      de: 'Warum kochen Sie, und was essen Sie selbst gern?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'You have seen our menu: which dish would you like to cook, and which would you change?',
      de: 'Sie kennen unsere Karte: Welches Gericht würden Sie gern kochen, welches ändern?',
    },
    {
      kind: 'skill',
      card: 'practicalSkill',
      en: 'Which stations have you run alone, and for how many covers?',
      de: 'Welche Posten haben Sie allein geführt, und für wie viele Gäste?',
    },
    {
      kind: 'skill',
      card: 'practicalSkill',
      en: 'How do you set up your station before service?',
      de: 'Wie richten Sie Ihren Posten vor dem Service ein?',
      source: 'onet/35-2014.00',
    },
    {
      kind: 'technical',
      card: 'practicalSkill',
      en: 'How do you cook a steak to medium and know it without cutting it?',
      de: 'Wie garen Sie ein Steak medium und erkennen es, ohne es anzuschneiden?',
      source: 'onet/35-2014.00',
    },
    {
      kind: 'technical',
      card: 'practicalSkill',
      en: 'Your sauce has split in the middle of service. What do you do?',
      de: 'Mitten im Service gerinnt Ihnen die Sauce. Was tun Sie?',
    },
    {
      kind: 'technical',
      card: 'safety',
      en: 'To what temperature do you cook chicken, how fast do you cool a stock, and where do you write it down?',
      de: 'Auf welche Kerntemperatur garen Sie Geflügel, wie schnell kühlen Sie einen Fond, und wo tragen Sie es ein?',
      source: 'onet/35-2014.00',
    },
    {
      kind: 'technical',
      card: 'safety',
      en: 'A guest says he is allergic to nuts and the dish is on the pass. What now?',
      de: 'Ein Gast meldet eine Nussallergie, das Gericht steht schon am Pass. Was nun?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'How do you keep raw and cooked apart on a small station?',
      de: 'Wie trennen Sie Rohes und Gegartes auf einem kleinen Posten?',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'Tell me about your worst service. What did you do when the tickets piled up?',
      de: 'Erzählen Sie von Ihrem schlimmsten Service. Was haben Sie getan, als die Bons sich stapelten?',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'A cook next to you keeps sending out bad plates. What do you say, and when?',
      de: 'Neben Ihnen schickt jemand schlechte Teller raus. Was sagen Sie, und wann?',
    },
    {
      kind: 'behavioural',
      card: 'feedback',
      en: 'The chef sends your plate back in front of everyone. How do you take it?',
      de: 'Die Küchenleitung lässt Ihren Teller vor allen zurückgehen. Wie gehen Sie damit um?',
    },
    {
      kind: 'skill',
      card: 'practicalSkill',
      en: 'How do you use up trimmings, and how do you keep an eye on food cost?',
      de: 'Was machen Sie aus Abschnitten, und wie behalten Sie den Wareneinsatz im Blick?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you order and rotate stock so that nothing is thrown away?',
      de: 'Wie bestellen und lagern Sie, damit nichts weggeworfen wird?',
      source: 'onet/35-2014.00',
    },
    {
      kind: 'skill',
      card: 'teamwork',
      en: 'Someone does not turn up on a Saturday. How do you get through service?',
      de: 'Samstagabend fällt jemand aus. Wie kommen Sie durch den Service?',
      source: 'onet/35-2014.00',
    },
    {
      kind: 'behavioural',
      card: 'learning',
      en: 'What did you last learn from another cook?',
      de: 'Was haben Sie zuletzt von einer anderen Köchin oder einem Koch gelernt?',
    },
    {
      kind: 'behavioural',
      card: 'leavingReason',
      en: 'Why did you leave your last kitchen?',
      de: 'Warum haben Sie Ihre letzte Küche verlassen?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Can you work evenings, weekends, split shifts and public holidays?',
      de: 'Können Sie abends, am Wochenende, im Teildienst und an Feiertagen arbeiten?',
    },
  ],
  tests: [
    {
      en: 'Onions, herbs and a fish or chicken cut in front of the chef',
      de: 'Zwiebeln, Kräuter und ein Fisch oder Huhn, vor den Augen der Küche zerlegt',
    },
    {
      en: 'An omelette, a risotto or a simple sauce: basics show more than tricks',
      de: 'Ein Omelett, ein Risotto oder eine einfache Sauce: Das Grundhandwerk zeigt mehr als Kunststücke',
    },
    {
      en: 'A dish of your own from what is in the fridge',
      de: 'Ein eigenes Gericht aus dem, was im Kühlhaus liegt',
    },
    { en: 'One station during a real service', de: 'Ein Posten in einem echten Service' },
  ],
  bring: [
    {
      en: 'Your own knives, sharp, in a roll, and a tasting spoon',
      de: 'Eigene Messer, scharf, in der Rolle, und ein Probierlöffel',
      source: 'poached',
    },
    {
      en: 'Clean jacket, apron, trousers, closed non-slip shoes and something for your hair, even if you may not need them',
      de: 'Saubere Jacke, Schürze, Kochhose, rutschfeste geschlossene Schuhe und Kopfbedeckung, auch wenn Sie sie vielleicht nicht brauchen',
      source: 'placed',
    },
    {
      en: 'Food hygiene certificate, if you have one',
      de: 'Gesundheitszeugnis (Belehrung nach Infektionsschutzgesetz) und Hygieneschulung',
    },
    {
      en: 'Small notebook and pen, and three pictures of plates you really made',
      de: 'Kleines Heft, Stift und drei Fotos von Tellern, die wirklich von Ihnen sind',
      source: 'placed',
    },
  ],
  clothes: {
    en: 'For the talk neat everyday clothes; whites only for the trial, freshly washed. Short nails, no rings, hair tied back.',
    de: 'Zum Gespräch gepflegte Alltagskleidung; die Kochjacke erst zum Probearbeiten, frisch gewaschen. Kurze Nägel, keine Ringe, Haare zusammen.',
    source: 'excelchef',
  },
  ask: [
    {
      en: 'How many covers do you do on a usual day and on the busiest?',
      de: 'Wie viele Essen gehen an einem normalen Tag raus, und wie viele am stärksten?',
    },
    {
      en: 'Who would be on the line with me, and who teaches the station?',
      de: 'Wer steht mit mir auf der Linie, und wer arbeitet mich auf dem Posten ein?',
    },
    {
      en: 'How often does the menu change, and may cooks propose dishes?',
      de: 'Wie oft wechselt die Karte, und dürfen Köchinnen und Köche Gerichte vorschlagen?',
    },
    {
      en: 'Is the trial paid, and how long will it be?',
      de: 'Wird das Probearbeiten bezahlt, und wie lange dauert es?',
    },
    {
      en: 'When is the rota known, and how are overtime and tips handled?',
      de: 'Wann steht der Dienstplan, und wie laufen Überstunden und Trinkgeld?',
    },
  ],
  sinks: [
    {
      en: 'Not washing your hands first.',
      de: 'Sich nicht als Erstes die Hände waschen.',
      source: 'excelchef',
    },
    { en: 'Not tasting.', de: 'Nicht abschmecken.' },
    {
      en: 'Leaving the board dirty between two jobs.',
      de: 'Das Brett zwischen zwei Arbeiten schmutzig liegen lassen.',
    },
    {
      en: 'Explaining how it was done better in the last kitchen.',
      de: 'Erklären, was in der letzten Küche besser war.',
      source: 'blackhat',
    },
    {
      en: 'Standing still and waiting instead of asking what is next.',
      de: 'Dastehen und warten, statt zu fragen, was als Nächstes kommt.',
    },
  ],
  drills: [
    {
      minutes: 45,
      title: { en: 'Knife half-hour', de: 'Eine halbe Stunde Messer' },
      text: {
        en: 'Two kilos of onions, a bunch of parsley, a chicken: brunoise, chop, joint. Film it, look at waste and board, do it again.',
        de: 'Zwei Kilo Zwiebeln, ein Bund Petersilie, ein Huhn: Brunoise, hacken, zerlegen. Filmen Sie es, sehen Sie auf Abfall und Brett, noch einmal.',
      },
    },
    {
      minutes: 60,
      title: { en: 'Your plate', de: 'Ihr Teller' },
      text: {
        en: 'Cook the one dish you would offer at a trial, with a clock: list of preparation, order, plate, clean station at the end. Under 30 minutes.',
        de: 'Kochen Sie das eine Gericht, das Sie beim Probearbeiten zeigen würden, mit Uhr: Mise-en-place-Liste, Reihenfolge, Teller, am Ende sauberer Posten. Unter 30 Minuten.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Hygiene aloud', de: 'Hygiene laut' },
      text: {
        en: 'Say aloud core and storage temperatures, cooling times, the main allergens in the law of your country, and what you write in the log.',
        de: 'Sagen Sie laut auf: Kern- und Lagertemperaturen, Abkühlzeiten, die 14 Hauptallergene, und was ins HACCP-Heft kommt.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Their menu', de: 'Ihre Karte' },
      text: {
        en: 'Take the menu apart: which preparation does each dish need, which station carries the load, what would you change in winter?',
        de: 'Nehmen Sie die Karte auseinander: Welche Mise en place braucht jedes Gericht, welcher Posten trägt die Last, was würden Sie im Winter ändern?',
      },
      source: 'excelchef',
    },
    {
      minutes: 25,
      title: { en: 'Worst service, told well', de: 'Der schlimmste Service, gut erzählt' },
      text: {
        en: 'Tell in two minutes: covers, what went wrong, what you did first, how it ended, what you set up differently since.',
        de: 'Erzählen Sie in zwei Minuten: Gästezahl, was schiefging, was Sie zuerst taten, wie es ausging, was Sie seither anders vorbereiten.',
      },
    },
    {
      minutes: 15,
      title: { en: 'Stations and numbers', de: 'Posten und Zahlen' },
      text: {
        en: 'Write for each kitchen: months, stations, covers, chef who would speak for you.',
        de: 'Schreiben Sie für jede Küche auf: Monate, Posten, Gästezahl, wer für Sie spricht.',
      },
    },
  ],
  day: [
    {
      en: 'Come by the staff entrance, ten minutes early, never during service.',
      de: 'Kommen Sie zehn Minuten früher durch den Personaleingang, nie mitten im Service.',
    },
    {
      en: 'At the trial: wash your hands, ask where things are, learn the names, say “behind” and “hot”, clean as you go.',
      de: 'Beim Probearbeiten: Hände waschen, fragen, wo alles steht, Namen merken, „hinter dir“ und „heiß“ rufen, laufend sauber machen.',
      source: 'excelchef',
    },
    {
      en: 'Do it their way even if you know another.',
      de: 'Machen Sie es so, wie es hier gemacht wird, auch wenn Sie es anders kennen.',
    },
    {
      en: 'Help with the cleaning down before you go, and say goodbye to everyone.',
      de: 'Helfen Sie beim Putzen, bevor Sie gehen, und verabschieden Sie sich von allen.',
    },
  ],
  afterwards: [
    {
      en: 'Call the next afternoon between services and say plainly that you want the job.',
      de: 'Rufen Sie am nächsten Nachmittag zwischen den Services an und sagen Sie klar, dass Sie die Stelle wollen.',
    },
    {
      en: 'Before you say yes, have hours, days off, pay and overtime in writing.',
      de: 'Lassen Sie sich vor der Zusage Stunden, freie Tage, Lohn und Überstunden schriftlich geben.',
    },
    {
      en: 'A trial of several days is work: ask for pay.',
      de: 'Mehrere Tage Probearbeiten sind Arbeit: Fragen Sie nach Bezahlung.',
    },
  ],
};
