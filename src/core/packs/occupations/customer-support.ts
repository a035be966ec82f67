import type { PackData } from '../pack';

export const customerSupport: PackData = {
  id: 'customerSupport',
  family: 'supportAdmin',
  name: { en: 'Customer support agent', de: 'Kundenberatung und Kundenservice' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 25],
      title: { en: 'Phone screening', de: 'Telefonisches Vorgespräch' },
      format: {
        en: 'A call that tests how you sound as much as what you say',
        de: 'Ein Anruf, bei dem auch zählt, wie Sie klingen',
      },
      who: { en: 'Recruiter or team leader', de: 'Personalabteilung oder Teamleitung' },
      tests: {
        en: 'Voice, languages, shifts, typing, reason for applying.',
        de: 'Stimme, Sprachen, Schichten, Tippen, Grund der Bewerbung.',
      },
    },
    {
      kind: 'assessment',
      minutes: [20, 60],
      title: { en: 'Online tests', de: 'Online-Tests' },
      format: {
        en: 'Typing, spelling, a few written answers to customers, sometimes a game of choices',
        de: 'Tippen, Rechtschreibung, einige Antworten an Kunden, manchmal Auswahlaufgaben',
      },
      who: {
        en: 'Nobody; scored by machine or a trainer',
        de: 'Niemand; Auswertung durch System oder Trainer',
      },
      tests: {
        en: 'Clear writing, accuracy under time, tone.',
        de: 'Klares Schreiben, Genauigkeit unter Zeit, Ton.',
      },
    },
    {
      kind: 'case',
      minutes: [10, 30],
      title: { en: 'Role play', de: 'Rollenspiel' },
      format: {
        en: 'A mock call or chat with an unhappy customer',
        de: 'Ein gespielter Anruf oder Chat mit einem unzufriedenen Kunden',
      },
      who: {
        en: 'Trainer or team leader plays the customer',
        de: 'Training oder Teamleitung spielt den Kunden',
      },
      tests: {
        en: 'Listening, calm, a solution within the rules, a proper ending.',
        de: 'Zuhören, Ruhe, eine Lösung im Rahmen der Regeln, ein sauberer Abschluss.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [25, 45],
      title: { en: 'Team leader interview', de: 'Gespräch mit der Teamleitung' },
      format: {
        en: 'Video or on site, sometimes with a listening session',
        de: 'Video oder vor Ort, manchmal mit Mithören',
      },
      who: { en: 'Team leader', de: 'Teamleitung' },
      tests: {
        en: 'Reliability, handling targets and repeated questions, fit with the team.',
        de: 'Verlässlichkeit, Umgang mit Zielen und Wiederholung, Team.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'service',
      en: 'Tell me about a customer you helped who stayed in your mind.',
      de: 'Erzählen Sie von einem Kunden, dem Sie geholfen haben und der Ihnen in Erinnerung blieb.',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A caller shouts at you because of a bill that is right. What do you say first?',
      de: 'Jemand schreit Sie wegen einer Rechnung an, die stimmt. Was sagen Sie zuerst?',
      source: 'onet/43-4051.00',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A customer demands a refund that the rules do not allow. How do you end the call?',
      de: 'Ein Kunde verlangt eine Erstattung, die nicht vorgesehen ist. Wie beenden Sie das Gespräch?',
      source: 'onet/43-4051.00',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'Explain to me, as to somebody who is not at home with computers, how to reset a password.',
      de: 'Erklären Sie mir, als wäre ich am Computer unsicher, wie ich ein Passwort zurücksetze.',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'How do you write a reply that says no and is still friendly?',
      de: 'Wie schreiben Sie eine Absage, die freundlich bleibt?',
    },
    {
      kind: 'skill',
      card: 'problemSolving',
      en: 'You do not know the answer and the customer is waiting. What do you do?',
      de: 'Sie wissen die Antwort nicht, und der Kunde wartet. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'problemSolving',
      en: 'The same complaint comes for the fifth time today. What do you do with that?',
      de: 'Dieselbe Beschwerde kommt heute zum fünften Mal. Was machen Sie daraus?',
      source: 'onet/43-4051.00',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'A call, two chats and a queue of e-mails: what comes first?',
      de: 'Ein Anruf, zwei Chats und eine volle Mailbox: Was zuerst?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'What do you note in the system after a call, so that the next person can go on?',
      de: 'Was notieren Sie nach einem Gespräch, damit die Nächsten weitermachen können?',
      source: 'onet/43-4051.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'A caller says he is the husband and wants the contract data. What do you do?',
      de: 'Ein Anrufer sagt, er sei der Ehemann, und möchte die Vertragsdaten. Was tun Sie?',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'How do you stay friendly on the eightieth call?',
      de: 'Wie bleiben Sie beim achtzigsten Anruf freundlich?',
    },
    {
      kind: 'behavioural',
      card: 'feedback',
      en: 'Your call was listened to and marked low. How do you take that?',
      de: 'Ihr Gespräch wurde mitgehört und schlecht bewertet. Wie gehen Sie damit um?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'When did you give a customer wrong information?',
      de: 'Wann haben Sie einem Kunden etwas Falsches gesagt?',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'When did you take work off a colleague’s hands on a bad day?',
      de: 'Wann haben Sie jemandem im Team an einem schlechten Tag etwas abgenommen?',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'The contract runs out. How do you come to an offer without pushing?',
      de: 'Der Vertrag läuft aus. Wie kommen Sie zu einem Angebot, ohne zu drängen?',
      source: 'onet/43-4051.00',
    },
    {
      kind: 'skill',
      card: 'learning',
      en: 'How do you learn a new product before customers ask about it?',
      de: 'Wie lernen Sie ein neues Produkt, bevor Kunden danach fragen?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Have you been our customer? What would you have liked done better?',
      de: 'Waren Sie schon unser Kunde? Was hätte besser laufen sollen?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which hours can you work, also weekends, and is your home suitable for work from home?',
      de: 'Welche Zeiten gehen, auch am Wochenende, und eignet sich Ihr Zuhause für Homeoffice?',
    },
  ],
  tests: [
    {
      en: 'Mock call with an angry customer, five to ten minutes',
      de: 'Gespielter Anruf mit einem verärgerten Kunden, fünf bis zehn Minuten',
    },
    {
      en: 'Two written answers to customers, checked for tone and spelling',
      de: 'Zwei schriftliche Antworten an Kunden, auf Ton und Rechtschreibung geprüft',
    },
    {
      en: 'Typing and entering data while somebody talks',
      de: 'Tippen und Daten erfassen, während jemand spricht',
    },
    {
      en: 'Finding an answer in a help article against the clock',
      de: 'Eine Antwort in einem Hilfetext auf Zeit finden',
    },
  ],
  bring: [
    {
      en: 'Headset and a quiet room, if it is by phone or video',
      de: 'Headset und ein ruhiger Raum bei Telefon oder Video',
    },
    {
      en: 'Proof of languages, if the posting names them',
      de: 'Sprachnachweise, wenn die Anzeige sie nennt',
    },
    {
      en: 'A list of the systems you used: tickets, telephone, shop',
      de: 'Eine Liste Ihrer Systeme: Tickets, Telefonie, Shop',
    },
    { en: 'Two short stories of customers on a card', de: 'Zwei kurze Kundengeschichten auf einer Karte' },
  ],
  clothes: {
    en: 'Neat everyday clothes; on video a plain background and light from the front.',
    de: 'Gepflegte Alltagskleidung; im Video ruhiger Hintergrund und Licht von vorn.',
  },
  ask: [
    {
      en: 'How long is the training, and when does one take calls alone?',
      de: 'Wie lange dauert die Schulung, und ab wann telefoniert man allein?',
    },
    {
      en: 'By what is good work measured here: time, satisfaction, solved at first contact?',
      de: 'Woran wird gute Arbeit gemessen: Zeit, Zufriedenheit, Lösung beim ersten Kontakt?',
    },
    {
      en: 'What may I decide myself, for instance how much to refund?',
      de: 'Was darf ich selbst entscheiden, etwa bis zu welchem Betrag erstatten?',
    },
    {
      en: 'What do customers complain of most at the moment?',
      de: 'Worüber beschweren sich Kunden gerade am meisten?',
    },
    { en: 'How are shifts planned and swapped?', de: 'Wie werden Schichten geplant und getauscht?' },
  ],
  sinks: [
    {
      en: 'Arguing with the “customer” in the role play about who is right.',
      de: 'Im Rollenspiel mit dem „Kunden“ darüber streiten, wer recht hat.',
    },
    { en: 'Passing on at once instead of trying.', de: 'Sofort weiterverbinden, statt es zu versuchen.' },
    { en: 'Laughing about former customers.', de: 'Sich über frühere Kunden lustig machen.' },
    { en: 'Promising what the rules do not allow.', de: 'Etwas versprechen, das die Regeln nicht zulassen.' },
    {
      en: 'Background noise and a bad line on a telephone interview for a telephone job.',
      de: 'Lärm und schlechte Verbindung im Telefoninterview für eine Telefonstelle.',
    },
  ],
  drills: [
    {
      minutes: 30,
      title: { en: 'Angry call, three times', de: 'Wütender Anruf, dreimal' },
      text: {
        en: 'Let a friend shout about a bill. Let him finish, say back what is wrong, say what you can do, agree a next step. Record it; the third time without “but”.',
        de: 'Lassen Sie jemanden wegen einer Rechnung schimpfen. Ausreden lassen, in eigenen Worten wiedergeben, sagen, was geht, nächsten Schritt vereinbaren. Beim dritten Mal ohne „aber“.',
      },
    },
    {
      minutes: 25,
      title: { en: 'No, kindly', de: 'Freundlich nein' },
      text: {
        en: 'Write three refusals in five lines each: thanks, the no with its reason, what you can offer, how to go on. Read them aloud.',
        de: 'Schreiben Sie drei Absagen zu je fünf Zeilen: Dank, das Nein mit Grund, was Sie anbieten können, wie es weitergeht. Laut lesen.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Explain a device', de: 'Ein Gerät erklären' },
      text: {
        en: 'Explain on the phone to somebody older how to do one thing on his phone, without seeing it. Ask him to say it back.',
        de: 'Erklären Sie jemandem Älteren am Telefon einen Handgriff am Smartphone, ohne es zu sehen. Lassen Sie es wiederholen.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Type while listening', de: 'Hören und tippen' },
      text: {
        en: 'Play a five-minute recording and type notes another person could act on.',
        de: 'Spielen Sie fünf Minuten Aufnahme ab und tippen Sie Notizen, mit denen jemand anderes weiterarbeiten kann.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Their product as a customer', de: 'Ihr Produkt als Kunde' },
      text: {
        en: 'Read the help pages and thirty reviews; list the five commonest troubles and your first sentence on each.',
        de: 'Lesen Sie Hilfeseiten und dreißig Bewertungen; notieren Sie die fünf häufigsten Probleme und Ihren ersten Satz dazu.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Two customers', de: 'Zwei Kunden' },
      text: {
        en: 'Prepare one you helped and one you could not: what they wanted, what you did, how it ended.',
        de: 'Bereiten Sie eine Geschichte vor, die gelang, und eine, die nicht gelang: Wunsch, Ihr Tun, Ausgang.',
      },
    },
  ],
  day: [
    {
      en: 'Sit upright, smile when you pick up, speak more slowly than usual.',
      de: 'Aufrecht sitzen, beim Abheben lächeln, langsamer sprechen als sonst.',
    },
    {
      en: 'In the role play write the name and the wish down first.',
      de: 'Notieren Sie im Rollenspiel zuerst Namen und Anliegen.',
    },
    {
      en: 'Say what you will do, then do it, then ask whether that settles it.',
      de: 'Sagen Sie, was Sie tun, tun Sie es, fragen Sie, ob es damit gelöst ist.',
    },
    {
      en: 'If you do not know a rule of the firm, say you would look it up and call back by a named time.',
      de: 'Wenn Sie eine Regel nicht kennen: nachsehen und bis zu einer genannten Uhrzeit zurückrufen.',
    },
  ],
  afterwards: [
    {
      en: 'Ask for the date of the next training group: it is usually the starting date.',
      de: 'Fragen Sie nach dem nächsten Schulungstermin: Er ist meist auch der Starttermin.',
    },
    {
      en: 'Before you accept, know shifts, breaks, bonus rules and what happens when targets are missed.',
      de: 'Klären Sie vor der Zusage Schichten, Pausen, Bonus und was bei verfehlten Zielen passiert.',
    },
    {
      en: 'For data access expect a signed confidentiality rule, sometimes a background check.',
      de: 'Rechnen Sie mit einer Verpflichtung auf den Datenschutz, manchmal mit einem Führungszeugnis.',
    },
  ],
};
