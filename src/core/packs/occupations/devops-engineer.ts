import type { PackData } from '../pack';

export const devopsEngineer: PackData = {
  id: 'devopsEngineer',
  family: 'softwareEngineering',
  name: { en: 'DevOps engineer', de: 'DevOps-Ingenieurin oder DevOps-Ingenieur' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'Recruiter call', de: 'Telefonat mit dem Recruiting' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter', de: 'Recruiting' },
      tests: { en: 'Cloud, certificates, on call, pay.', de: 'Cloud, Zertifikate, Rufbereitschaft, Gehalt.' },
    },
    {
      kind: 'technical',
      minutes: [45, 75],
      title: { en: 'Systems and networks', de: 'Systeme und Netze' },
      format: {
        en: 'Questions and a shell: processes, disks, names, routes, certificates',
        de: 'Fragen und eine Shell: Prozesse, Platten, DNS, Routen, Zertifikate',
      },
      who: { en: 'Engineers of the platform team', de: 'Leute aus dem Plattform-Team' },
      tests: {
        en: 'Whether you know what is under the tools.',
        de: 'Ob Sie wissen, was unter den Werkzeugen liegt.',
      },
      source: 'onet/15-1142.00',
    },
    {
      kind: 'case',
      minutes: [45, 60],
      title: { en: 'Incident exercise', de: 'Störungsübung' },
      format: {
        en: 'An outage told step by step; you say what you look at',
        de: 'Ein Ausfall, Schritt für Schritt erzählt; Sie sagen, was Sie ansehen',
      },
      who: { en: 'A senior engineer plays the system', de: 'Jemand Erfahrenes spielt das System' },
      tests: {
        en: 'Order, calm, limiting damage, telling others.',
        de: 'Ordnung, Ruhe, Schaden begrenzen, andere informieren.',
      },
    },
    {
      kind: 'technical',
      minutes: [45, 60],
      title: { en: 'Design of a platform', de: 'Entwurf einer Plattform' },
      format: {
        en: 'Drawing: from a commit to production, with failure in mind',
        de: 'Zeichnung: vom Commit bis in den Betrieb, mit Ausfällen im Blick',
      },
      who: { en: 'Lead engineer', de: 'Technische Leitung' },
      tests: {
        en: 'Automation, rollback, secrets, cost.',
        de: 'Automatisierung, Rücknahme, Geheimnisse, Kosten.',
      },
    },
  ],
  questions: [
    {
      kind: 'technical',
      card: 'infrastructure',
      en: 'Describe your pipeline from commit to production: which gates, and how do you go back?',
      de: 'Beschreiben Sie Ihre Pipeline vom Commit bis in den Betrieb: welche Prüfungen, und wie kommen Sie zurück?',
    },
    {
      kind: 'technical',
      card: 'debugging',
      en: 'A server is slow. What do you look at in the first five minutes, with which commands?',
      de: 'Ein Server ist langsam. Was sehen Sie sich in den ersten fünf Minuten an, mit welchen Befehlen?',
      source: 'onet/15-1142.00',
    },
    {
      kind: 'technical',
      card: 'debugging',
      en: 'A pod restarts again and again. How do you find the cause?',
      de: 'Ein Pod startet immer wieder neu. Wie finden Sie die Ursache?',
    },
    {
      kind: 'technical',
      card: 'infrastructure',
      en: 'What happens from a name in the browser to the container that answers?',
      de: 'Was passiert vom Namen im Browser bis zum Container, der antwortet?',
    },
    {
      kind: 'technical',
      card: 'infrastructure',
      en: 'How do you manage secrets, and how do you change one everywhere tonight?',
      de: 'Wie verwalten Sie Geheimnisse, und wie tauschen Sie heute Abend eines überall aus?',
      source: 'onet/15-1142.00',
    },
    {
      kind: 'technical',
      card: 'infrastructure',
      en: 'State and code of the infrastructure have drifted apart. What do you do?',
      de: 'Code und Wirklichkeit der Infrastruktur weichen voneinander ab. Was tun Sie?',
    },
    {
      kind: 'technical',
      card: 'infrastructure',
      en: 'Which signals do you watch, and when may somebody be woken?',
      de: 'Welche Signale beobachten Sie, und wann darf jemand geweckt werden?',
      source: 'onet/15-1142.00',
    },
    {
      kind: 'technical',
      card: 'infrastructure',
      en: 'How do you make a backup that you can rely on?',
      de: 'Wie machen Sie eine Sicherung, auf die Sie sich verlassen können?',
      source: 'onet/15-1142.00',
    },
    {
      kind: 'technical',
      card: 'systemDesign',
      en: 'Design the running of a service that must survive the loss of a data centre.',
      de: 'Entwerfen Sie den Betrieb eines Dienstes, der den Ausfall eines Rechenzentrums übersteht.',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Rolling, blue-green or canary: when which?',
      de: 'Rolling, Blue-Green oder Canary: wann was?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What does a service level objective change in daily work?',
      de: 'Was ändert ein Service-Level-Ziel im Alltag?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Three alarms at once at night. Which first, and whom do you call?',
      de: 'Drei Alarme zugleich in der Nacht. Welcher zuerst, und wen rufen Sie an?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about an outage you caused. What did the review change?',
      de: 'Erzählen Sie von einem Ausfall, den Sie verursacht haben. Was hat die Nachbesprechung geändert?',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'Which manual work have you done away with, and how much time did it save?',
      de: 'Welche Handarbeit haben Sie abgeschafft, und wie viel Zeit spart das?',
    },
    {
      kind: 'behavioural',
      card: 'influence',
      en: 'Developers go round the process because it is slow. What do you do?',
      de: 'Entwickler umgehen den Prozess, weil er langsam ist. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'How do you close a serious hole in a system that may not stop?',
      de: 'Wie schließen Sie eine schwere Lücke in einem System, das nicht stehen darf?',
      source: 'onet/15-1142.00',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What would you guess of our platform from the outside, and what would you want to see first?',
      de: 'Was vermuten Sie von außen über unsere Plattform, und was würden Sie zuerst ansehen?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'How do you feel about on-call duty, and how quickly can you respond?',
      de: 'Wie stehen Sie zu Rufbereitschaft, und wie schnell können Sie reagieren?',
    },
    {
      kind: 'skill',
      card: 'tools',
      en: 'Which tools of our posting have you run in earnest, and which only tried out?',
      de: 'Welche Werkzeuge aus unserer Anzeige haben Sie ernsthaft betrieben, welche nur ausprobiert?',
    },
  ],
  tests: [
    {
      en: 'A broken machine to repair over a shell, thinking aloud',
      de: 'Eine kaputte Maschine über die Shell reparieren, laut gedacht',
    },
    {
      en: 'A small service to put into a container and a pipeline',
      de: 'Einen kleinen Dienst in Container und Pipeline bringen',
    },
    {
      en: 'Reading a dashboard or log extract and saying what is going on',
      de: 'Ein Dashboard oder Log-Auszug lesen und sagen, was los ist',
    },
    {
      en: 'A short script for a chore, with errors handled',
      de: 'Ein kurzes Skript für eine Routine, mit Fehlerbehandlung',
    },
  ],
  bring: [
    {
      en: 'A drawing of a platform you ran, without anything confidential',
      de: 'Eine Zeichnung einer Plattform, die Sie betrieben haben, ohne Vertrauliches',
    },
    {
      en: 'A shell you can share, set to a large font',
      de: 'Eine Shell zum Teilen, große Schrift eingestellt',
    },
    {
      en: 'Certificates the posting names, with their dates',
      de: 'Zertifikate, die die Anzeige nennt, mit Datum',
    },
  ],
  clothes: {
    en: 'Ordinary office clothes of a technical team: clean, plain, comfortable.',
    de: 'Normale Kleidung eines Technikteams: sauber, schlicht, bequem.',
  },
  ask: [
    {
      en: 'How many alarms came last week, and how many needed a person?',
      de: 'Wie viele Alarme gab es letzte Woche, und wie viele brauchten einen Menschen?',
    },
    {
      en: 'How often do you deploy, and how long does it take to go back?',
      de: 'Wie oft liefern Sie aus, und wie lange dauert das Zurücknehmen?',
    },
    {
      en: 'Is there a review without blame after an outage? May I read one?',
      de: 'Gibt es nach Ausfällen eine Nachbesprechung ohne Schuldzuweisung? Darf ich eine lesen?',
    },
    {
      en: 'How is on call shared, paid and made up for?',
      de: 'Wie ist Rufbereitschaft verteilt, vergütet und ausgeglichen?',
    },
    { en: 'Who may change production, and how?', de: 'Wer darf den Betrieb ändern, und wie?' },
  ],
  sinks: [
    {
      en: 'Listing tools without saying what problem they solved.',
      de: 'Werkzeuge aufzählen, ohne zu sagen, welches Problem sie gelöst haben.',
    },
    { en: 'Restarting before looking.', de: 'Neu starten, bevor Sie hingesehen haben.' },
    {
      en: 'Changing two things at once in the incident exercise.',
      de: 'In der Störungsübung zwei Dinge auf einmal ändern.',
    },
    { en: 'Forgetting to tell anybody.', de: 'Vergessen, jemanden zu informieren.' },
    { en: 'A backup that was never restored.', de: 'Eine Sicherung, die nie zurückgespielt wurde.' },
  ],
  drills: [
    {
      minutes: 45,
      title: { en: 'Outage with a friend', de: 'Ausfall zu zweit' },
      text: {
        en: 'Let somebody invent a cause and answer as the system; you ask, one step at a time, saying why. Stop at 20 minutes and write the report.',
        de: 'Lassen Sie jemanden eine Ursache erfinden und als System antworten; Sie fragen Schritt für Schritt mit Grund. Nach 20 Minuten den Bericht schreiben.',
      },
    },
    {
      minutes: 40,
      title: { en: 'First five minutes', de: 'Die ersten fünf Minuten' },
      text: {
        en: 'On a test machine fill a disk, eat the memory, break the names; find each with commands from memory.',
        de: 'Füllen Sie auf einer Testmaschine die Platte, den Speicher, brechen Sie DNS; finden Sie alles mit Befehlen aus dem Kopf.',
      },
    },
    {
      minutes: 50,
      title: { en: 'Commit to production', de: 'Vom Commit in den Betrieb' },
      text: {
        en: 'Put a toy service through build, test, container, deploy and rollback in an evening; draw it from memory next day.',
        de: 'Bringen Sie einen Spielzeugdienst durch Build, Test, Container, Auslieferung und Rücknahme; zeichnen Sie es am nächsten Tag aus dem Kopf.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Networks, aloud', de: 'Netze, laut' },
      text: {
        en: 'Explain name, address, port, certificate, proxy and firewall on the way of one request, in three minutes.',
        de: 'Erklären Sie Name, Adresse, Port, Zertifikat, Proxy und Firewall auf dem Weg einer Anfrage, in drei Minuten.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Your worst night', de: 'Ihre schlimmste Nacht' },
      text: {
        en: 'Tell one outage: signal, damage, steps, cause, what changed. With times.',
        de: 'Erzählen Sie einen Ausfall: Signal, Schaden, Schritte, Ursache, was sich änderte. Mit Uhrzeiten.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Restore', de: 'Zurückspielen' },
      text: {
        en: 'Really restore a backup of something of yours and write how long it took and what was missing.',
        de: 'Spielen Sie eine eigene Sicherung wirklich zurück und notieren Sie Dauer und Lücken.',
      },
    },
  ],
  day: [
    {
      en: 'In the exercise say first: who is affected, what changed, how do we limit it.',
      de: 'Sagen Sie in der Übung zuerst: Wer ist betroffen, was wurde geändert, wie begrenzen wir es.',
    },
    {
      en: 'One change at a time, and say what you expect to see.',
      de: 'Eine Änderung auf einmal, und sagen, was Sie erwarten.',
    },
    {
      en: 'Keep a list of times on paper: it becomes your report.',
      de: 'Führen Sie eine Zeitliste auf Papier: Sie wird Ihr Bericht.',
    },
    {
      en: 'When you do not know a flag, say you would look at the manual, and what you are looking for.',
      de: 'Wenn Sie eine Option nicht wissen: in die Dokumentation sehen und sagen, wonach Sie suchen.',
    },
  ],
  afterwards: [
    {
      en: 'Write down the outage of the exercise and solve it at home.',
      de: 'Schreiben Sie die Störung der Übung auf und lösen Sie sie zu Hause.',
    },
    {
      en: 'Ask for the on-call rules in writing before you accept.',
      de: 'Lassen Sie sich die Regeln der Rufbereitschaft vor der Zusage schriftlich geben.',
    },
    {
      en: 'Expect background checks where you will hold keys to everything.',
      de: 'Rechnen Sie mit einer Überprüfung, wo Sie Zugang zu allem bekommen.',
    },
  ],
};
