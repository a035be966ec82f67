import type { CardTexts } from './pack';

/** What the cards say in German, by card; wording our own. */
export const CARD_TEXTS_DE: CardTexts = {
  selfIntroduction: {
    name: 'Sich vorstellen',
    tests:
      'Ob Sie aus Ihrem Weg das herausgreifen, was für diese Stelle zählt, und es in zwei Minuten sagen.',
    shows:
      'Wo Sie heute stehen, zwei oder drei Stationen mit je einem Ergebnis und warum diese Stelle der nächste Schritt ist. Keine Lebensgeschichte, kein Vorlesen des Lebenslaufs.',
    followUp: 'Welche dieser Stationen hat Sie am meisten für diese Stelle gelehrt?',
  },
  motivationCompany: {
    name: 'Warum dieser Arbeitgeber',
    tests: 'Ob Sie sich diesen Arbeitgeber angesehen und gewählt haben oder überall dasselbe sagen würden.',
    shows:
      'Zwei Tatsachen über den Arbeitgeber, die Sie selbst gefunden haben, was sie Ihnen bedeuten und wie Ihre Arbeit dazu passt. Lob, das auf jede Firma passt, zählt nicht.',
    followUp: 'Was würden Sie bei uns ändern, wenn Sie könnten?',
  },
  motivationRole: {
    name: 'Warum diese Arbeit',
    tests: 'Ob Sie wissen, wie die Arbeit an einem gewöhnlichen Tag aussieht, und sie trotzdem wollen.',
    shows:
      'Ein Moment, der Sie zu dieser Arbeit gebracht hat, was Sie seither dafür gelernt haben und eine schwere Seite, die Sie mit offenen Augen annehmen.',
    followUp: 'Was wird Ihnen daran am wenigsten gefallen?',
  },
  strengthsWeaknesses: {
    name: 'Stärken und Schwächen',
    tests: 'Ob Sie sich kennen, es klar sagen und an dem arbeiten, was schwach ist.',
    shows:
      'Eine Stärke, die die Stelle braucht, mit einem Beispiel belegt, und eine echte Schwäche: was sie einmal gekostet hat und was Sie heute dagegen tun.',
    followUp: 'Woran sollten Sie nach Meinung Ihrer letzten Führungskraft arbeiten?',
  },
  careerGoals: {
    name: 'Wohin Sie wollen',
    tests: 'Ob diese Stelle auf Ihrem Weg liegt und Sie voraussichtlich eine Weile bleiben.',
    shows:
      'Eine Richtung statt eines Titels, was Sie zuerst lernen möchten und wie diese Stelle dahin führt. Ewige Treue müssen Sie nicht versprechen.',
    followUp: 'Was würde Sie früher gehen lassen?',
  },
  leavingReason: {
    name: 'Wechsel und Lücken',
    tests: 'Ob Sie ruhig und wahr über einen Wechsel sprechen können, ohne jemanden zu beschuldigen.',
    shows:
      'Ein ehrlicher Satz zu dem, was war, einer zu dem, was Sie stattdessen wollen, dann zurück zur Stelle. Nichts Schlechtes über den letzten Arbeitgeber.',
    followUp: 'Was hätte Sie bleiben lassen?',
  },
  teamwork: {
    name: 'Mit anderen arbeiten',
    tests:
      'Ob man sich auf Sie verlassen kann und ob Sie sehen, was ein Team über Ihren Teil hinaus braucht.',
    shows:
      'Ein gemeinsames Ziel, Ihr eigener Anteil in der Ich-Form, was Sie für jemand anderen getan haben und was die Gruppe erreicht hat.',
    followUp: 'Was fanden die anderen an Ihnen schwierig?',
  },
  conflict: {
    name: 'Streit und Meinungsverschiedenheit',
    tests: 'Ob Sie zu der Person hingehen, zuhören und Arbeit und Respekt erhalten.',
    shows:
      'Was jeder wollte, das Gespräch, das Sie begonnen haben, worin Sie nachgegeben haben, wie es ausging und wie Sie danach zusammengearbeitet haben.',
    followUp: 'Was würden Sie beim nächsten Mal anders machen?',
  },
  difficultPeople: {
    name: 'Aufgebrachte Menschen',
    tests: 'Ob Sie ruhig bleiben, ausreden lassen und sich trotzdem an die Regeln halten.',
    shows:
      'Sie haben erst zugehört, wiedergegeben, worum es ging, angeboten, was wirklich möglich war, rechtzeitig jemanden geholt und geprüft, ob es erledigt war.',
    followUp: 'Was, wenn die Person weiter abgelehnt und zu schreien begonnen hätte?',
  },
  service: {
    name: 'Guter Service',
    tests: 'Ob Sie bemerken, was Ihr Gegenüber braucht, und sich die Mühe machen.',
    shows:
      'Ein bestimmter Mensch, dem Sie geholfen haben, was Ihnen auffiel und anderen nicht, was Sie im Rahmen der Regeln taten und woher Sie wissen, dass es half.',
    followUp: 'Wie halten Sie das in der letzten Stunde einer vollen Schicht durch?',
  },
  failure: {
    name: 'Fehler und Misserfolg',
    tests: 'Ob Sie zu einem Fehler stehen, ihn früh beheben und seinetwegen etwas ändern.',
    shows:
      'Ein Fehler, der wirklich Ihrer war und etwas gekostet hat, wann und wem Sie es gesagt haben, wie Sie ihn behoben haben und was Sie seither anders machen.',
    followUp: 'Woher wissen Sie, dass es nicht wieder passiert?',
  },
  feedback: {
    name: 'Rückmeldung geben und annehmen',
    tests: 'Ob Kritik Sie besser macht statt bitter und ob Sie sie freundlich und klar geben können.',
    shows:
      'Die Worte, die man Ihnen sagte, Ihre erste Reaktion, was Sie geprüft und geändert haben und woran man es sehen konnte.',
    followUp: 'Welche Rückmeldung haben Sie nicht befolgt, und warum?',
  },
  pressure: {
    name: 'Druck und Belastung',
    tests: 'Ob Sie noch geordnet denken, sprechen und Hilfe holen, wenn es zu viel wird.',
    shows:
      'Ein wirklich schlimmer Tag: wie Sie ihn geordnet haben, was Sie bewusst liegen ließen und wem Sie es sagten, und was Sie zur Erholung tun.',
    followUp: 'Woran merken Sie zuerst, dass es Ihnen zu viel wird?',
  },
  prioritising: {
    name: 'Prioritäten und Zeit',
    tests: 'Ob Sie sagen können, was zuerst kommt und warum, und ob andere wissen, was warten muss.',
    shows:
      'Ihre Regel für das Erste (Schaden, Frist, Nutzen), die Reihenfolge daraus, was Sie abgegeben oder verschoben haben und wem Sie es rechtzeitig gesagt haben.',
    followUp: 'Was haben Sie bewusst nicht getan, und wie haben die anderen es aufgenommen?',
  },
  achievement: {
    name: 'Antrieb und Ergebnisse',
    tests: 'Ob Sie selbst etwas in Gang setzen und bis zu einem sichtbaren Ende bringen.',
    shows:
      'Wie es vorher war, warum Sie es ungefragt angegangen sind, welches Hindernis kam und das Ergebnis als Zahl oder in dem, was andere danach taten.',
    followUp: 'Welcher Teil davon wäre ohne Sie passiert?',
  },
  leadership: {
    name: 'Menschen führen',
    tests: 'Ob Menschen Ihnen folgen, weil sie das Ziel verstehen, mit oder ohne Titel.',
    shows:
      'Was in der Gruppe unklar war, welche Richtung Sie gaben, wie Sie die Arbeit passend verteilten und ein Mensch, der daran gewachsen ist.',
    followUp: 'Wen haben Sie nicht gewonnen, und was haben Sie dann getan?',
  },
  influence: {
    name: 'Überzeugen',
    tests: 'Ob Sie jemanden umstimmen können, der nicht auf Sie hören muss.',
    shows:
      'Was der anderen Seite wichtig war, wie Sie es herausfanden, welchen Beleg oder Versuch Sie anboten und was am Ende entschieden wurde.',
    followUp: 'Worin haben Sie nachgegeben, um dahin zu kommen?',
  },
  communication: {
    name: 'Verständlich erklären',
    tests: 'Ob jemand ohne Ihr Wissen Sie versteht und danach handeln kann.',
    shows:
      'Wer zuhörte und was schon bekannt war, welche einfachen Worte oder Bilder Sie wählten, wie Sie das Verstehen prüften und was dann getan wurde.',
    followUp: 'Erklären Sie es mir jetzt so wie damals.',
  },
  learning: {
    name: 'Lernen und Veränderung',
    tests: 'Ob Sie selbst lernen, was Sie brauchen, und weiterarbeiten, während sich Dinge ändern.',
    shows:
      'Was Sie nicht wussten, in welcher Reihenfolge Sie es angingen, wann Sie es nutzen konnten und was Sie heute weitergeben.',
    followUp: 'Was lernen Sie gerade, und wie?',
  },
  problemSolving: {
    name: 'Probleme lösen',
    tests: 'Ob Sie die Ursache vor der Lösung suchen und entscheiden können, obwohl Ihnen Wissen fehlt.',
    shows:
      'Wie es auffiel, was Sie wie ausgeschlossen haben, welche Wege Sie abwogen, was Sie taten und wie Sie prüften, dass es gelöst blieb.',
    followUp: 'Was hätten Sie mit der halben Zeit getan?',
  },
  integrity: {
    name: 'Ehrlichkeit und Vertraulichkeit',
    tests: 'Ob Sie das Richtige tun, wenn niemand hinsieht und der leichte Weg offen steht.',
    shows:
      'Was auf dem Spiel stand, welche Regel oder Pflicht galt, wem Sie es sagten und wie Sie es festhielten, und dass Sie es wieder täten, obwohl es Sie etwas kostete.',
    followUp: 'Was, wenn die Anweisung von Ihrer eigenen Führungskraft kam?',
  },
  inclusion: {
    name: 'Würde, Vielfalt, Teilhabe',
    tests:
      'Ob Sie jeden Menschen so behandeln, wie er es braucht, und etwas sagen, wenn jemand ausgeschlossen wird.',
    shows:
      'Ein Mensch mit anderem Bedarf, wie Sie gefragt statt vermutet haben, was Sie geändert haben und was es für ihn bedeutete.',
    followUp: 'Was haben Sie anfangs falsch gemacht?',
  },
  safeguarding: {
    name: 'Schutz von Kindern und Schutzbefohlenen',
    tests: 'Ob Sie merken, dass ein Mensch gefährdet ist, und genau das tun, was das Verfahren verlangt.',
    shows:
      'Sie hören zu, versprechen keine Verschwiegenheit, stellen keine Suggestivfragen, notieren die Worte am selben Tag und melden es sofort der zuständigen Person. Sie ermitteln nicht selbst.',
    followUp: 'Was, wenn Sie jemanden aus dem Kollegium verdächtigen?',
  },
  safety: {
    name: 'Sicher arbeiten',
    tests: 'Ob Sicherheit für Sie Gewohnheit ist oder nur ein Plakat an der Wand.',
    shows:
      'Die Gefahr, der Handgriff, den Sie nie auslassen, ein Fall, in dem Sie die Arbeit angehalten oder etwas gesagt haben, und wie Sie es gemeldet haben.',
    followUp: 'Was tun Sie, wenn jemand über Ihnen sagt, Sie sollen ihn weglassen?',
  },
  clinicalJudgement: {
    name: 'Klinische Einschätzung und Eskalation',
    tests:
      'Ob Sie merken, dass es jemandem schlechter geht, in sicherer Reihenfolge handeln und früh und klar Hilfe holen.',
    shows:
      'Sie prüfen vom Atemweg an der Reihe nach, handeln sofort, bleiben beim Patienten, melden nach ISBAR (Situation, Hintergrund, Einschätzung, Empfehlung), dokumentieren und prüfen erneut.',
    followUp: 'Die Ärztin kommt nicht. Was tun Sie jetzt?',
  },
  medicines: {
    name: 'Medikamente und Rechnen',
    tests: 'Ob Sie sicher rechnen, prüfen und geben, auch wenn Sie gestört werden.',
    shows:
      'Sie nennen die Kontrollen, die Sie jedes Mal machen, rechnen mit Einheiten, prüfen, ob das Ergebnis stimmen kann, und sagen, was Sie tun, wenn nicht oder wenn ein Fehler passiert ist.',
    followUp: 'Sie merken hinterher, dass die Dosis falsch war. Was sind Ihre ersten drei Schritte?',
  },
  coding: {
    name: 'Eine Programmieraufgabe lösen',
    tests: 'Ob Sie aus einer unklaren Aufgabe laufenden, lesbaren Code machen und dabei laut denken.',
    shows:
      'Sie fragen nach Eingaben und Randfällen, nennen eine einfache Lösung und ihre Kosten, verbessern sie, schreiben sauber und testen von Hand an einem kleinen und einem seltsamen Beispiel.',
    followUp: 'Was kostet es an Zeit und Speicher, und was, wenn die Eingabe nicht in den Speicher passt?',
  },
  systemDesign: {
    name: 'Ein System entwerfen',
    tests:
      'Ob Sie für genannte Anforderungen einen einfachen Entwurf wählen und sagen, worauf er verzichtet.',
    shows:
      'Sie klären, wer es wie stark nutzt, zeichnen die wenigen Teile und die Daten dazwischen, gehen dort in die Tiefe, wo es schwierig ist, und sagen, was zuerst bricht und woran Sie es merken.',
    followUp: 'Über Nacht kommt die zehnfache Last. Was bricht zuerst?',
  },
  debugging: {
    name: 'Fehler suchen und Störungen beheben',
    tests: 'Ob Sie einen Fehler Schritt für Schritt eingrenzen statt zu raten und andere informieren.',
    shows:
      'Sie sagen, was Sie sehen und was sich geändert hat, begrenzen zuerst den Schaden, halbieren mit jedem Test die Möglichkeiten, bestätigen die Ursache und beugen dem nächsten Mal vor.',
    followUp: 'Sie müssen jetzt entscheiden, ohne die Ursache zu kennen. Was tun Sie?',
  },
  infrastructure: {
    name: 'Systeme betreiben',
    tests:
      'Ob Sie Systeme so bauen, ausliefern und beobachten, dass Änderungen klein, wiederholbar und umkehrbar sind.',
    shows:
      'Was automatisiert ist und was nicht, wie eine Änderung in Betrieb geht und zurückgenommen wird, welche Signale Sie beobachten und wer was darf.',
    followUp: 'Wie würden Sie nachts um drei merken, dass es ausgefallen ist?',
  },
  frontend: {
    name: 'Für den Browser bauen',
    tests:
      'Ob Sie wissen, was der Browser mit Ihrem Code macht, und Seiten bauen, die schnell und für alle benutzbar sind.',
    shows:
      'Sie erklären das Verhalten von Sprache und Browser her, nennen die Zustände einer Komponente und denken ungefragt an Tastatur, langsame Netze und Fehler.',
    followUp: 'Wie würden Sie das testen, und woran merken Sie im Betrieb, dass es langsam ist?',
  },
  dataAnalysis: {
    name: 'Mit Daten arbeiten',
    tests:
      'Ob Sie aus einer losen Frage eine Abfrage machen, den Daten misstrauen, bevor Sie ihnen glauben, und mit einer Entscheidung enden.',
    shows:
      'Sie fragen, was entschieden wird, legen die Kennzahl fest, prüfen auf Lücken und Dubletten, zeigen die Schritte und sagen, wie sicher Sie sind und was Sie umstimmen würde.',
    followUp: 'Die Zahl ist letzte Woche gefallen. Wie finden Sie heraus, warum?',
  },
  machineLearning: {
    name: 'Modelle bauen und beurteilen',
    tests:
      'Ob Sie ein Modell passend zur Aufgabe wählen, fair beurteilen und wissen, wie es im Einsatz scheitert.',
    shows:
      'Sie beginnen mit einer einfachen Vergleichslösung, teilen die Daten so, wie sie genutzt werden, wählen das Maß nach den Kosten eines Fehlers, sehen sich Fehler an und planen die Überwachung.',
    followUp: 'Im Test gut, im Einsatz schlecht: Wo sehen Sie zuerst nach?',
  },
  caseStructure: {
    name: 'Einen Geschäftsfall lösen',
    tests: 'Ob Sie eine unklare Frage in Teile zerlegen, ruhig rechnen und mit einer Empfehlung enden.',
    shows:
      'Sie wiederholen das Ziel, fragen nach Fehlendem, legen Teile ohne Überschneidung fest, folgen den Zahlen, sagen, was jede bedeutet, und empfehlen mit Risiko und nächstem Schritt.',
    followUp: 'Die Kundin hat nur zehn Sekunden. Was empfehlen Sie?',
  },
  estimation: {
    name: 'Schätzen',
    tests:
      'Ob Sie aus genannten Annahmen eine vernünftige Größenordnung finden und merken, wenn sie nicht stimmen kann.',
    shows:
      'Sie sagen zuerst, wie Sie vorgehen, nehmen runde Zahlen mit je einem Grund, behalten die Einheiten und prüfen das Ergebnis an etwas Bekanntem.',
    followUp: 'Welche Annahme zählt am meisten, und wie würden Sie sie prüfen?',
  },
  productSense: {
    name: 'Produkturteil',
    tests:
      'Ob Sie bei einem Menschen mit einem Problem beginnen und eine Sache zum Bauen und ein Maß dafür wählen.',
    shows:
      'Sie wählen eine Nutzergruppe, nennen ihr stärkstes Bedürfnis, wägen einige Ideen nach Nutzen und Aufwand ab, entscheiden sich und sagen, welche Zahl Sie widerlegen würde.',
    followUp: 'Was lassen Sie in der ersten Fassung weg?',
  },
  designCraft: {
    name: 'Gestaltung und Kritik',
    tests:
      'Ob Ihre Entscheidungen aus Menschen und Belegen folgen und ob Sie die eigene Arbeit auseinandernehmen können.',
    shows:
      'Das Problem und für wen, Ihr Anteil, was Sie versucht und verworfen haben, was Menschen im Test taten und was Sie heute ändern würden.',
    followUp: 'Welche Entscheidung halten Sie heute für falsch?',
  },
  finance: {
    name: 'Rechnungswesen und Bewertung',
    tests:
      'Ob Sie wissen, wie Bilanz, GuV und Kapitalfluss zusammenhängen, und einen Vorgang buchen oder bewerten können.',
    shows:
      'Sie antworten der Reihe nach, verfolgen den Vorgang durch alle Rechnungen, nennen Ihre Annahmen und prüfen, ob alles aufgeht.',
    followUp: 'Und was heißt das für die Liquidität?',
  },
  selling: {
    name: 'Verkaufen',
    tests:
      'Ob Sie erst fragen, dann anbieten, einen Einwand als Frage hören und zu einem nächsten Schritt kommen.',
    shows:
      'Sie finden heraus, was gebraucht wird und was das Problem heute kostet, antworten mit einem passenden Nutzen, bleiben beim Einwand ruhig und vereinbaren einen nächsten Schritt.',
    followUp: 'Man sagt Ihnen, es sei zu teuer. Weiter.',
  },
  marketing: {
    name: 'Marketing planen und beurteilen',
    tests:
      'Ob Sie bei Zielgruppe und Ziel beginnen, Kanäle begründet wählen und sagen können, was gewirkt hat.',
    shows:
      'Eine Zielgruppe und was sie tun soll, die Botschaft, warum diese Kanäle und dieses Geld, das vorher gesetzte Maß und was Sie beendet haben, weil es nicht wirkte.',
    followUp: 'Die Hälfte des Budgets fällt weg. Was behalten Sie?',
  },
  teaching: {
    name: 'Unterricht und Gruppe',
    tests: 'Ob Kinder bei Ihnen lernen, die Regeln kennen und einzeln gesehen werden.',
    shows:
      'Was gelernt werden sollte, woran Sie gemerkt haben, ob es gelang, welche Routine den Raum ruhig hielt und was Sie für die Schnelleren und Langsameren geändert haben.',
    followUp: 'Ein Kind fängt trotzdem nicht an. Was tun Sie als Nächstes?',
  },
  legalWork: {
    name: 'Juristisches Denken',
    tests:
      'Ob Sie im Sachverhalt das Problem finden, sagen, was feststeht und was nicht, und brauchbar raten.',
    shows:
      'Sie ordnen den Sachverhalt, nennen Problem und Norm, wenden sie für beide Seiten an, enden mit Rat und Risiko und sagen, was Sie noch nachschlagen.',
    followUp: 'Die Mandantin will es trotzdem tun. Was sagen Sie?',
  },
  projectDelivery: {
    name: 'Planen und liefern',
    tests: 'Ob Arbeit ankommt, weil Sie geplant, Risiken beobachtet und früh gesprochen haben.',
    shows:
      'Ziel und Grenzen, wie Sie die Arbeit zerlegt haben, das Risiko, das Sie kommen sahen, wie Sie über Verzug sprachen und was Sie eintauschten.',
    followUp: 'Wann wussten Sie zuerst, dass es zu spät wird, und wem haben Sie es gesagt?',
  },
  accuracy: {
    name: 'Genauigkeit und Ordnung',
    tests: 'Ob man sich auf Ihre Arbeit verlassen kann, ohne sie noch einmal zu prüfen.',
    shows:
      'Die Kontrollen in Ihrer Routine, ein Fehler, den Sie vor dem Schaden gefunden haben, und wie Sie ablegen, damit morgen jemand übernehmen kann.',
    followUp: 'Zeigen Sie mir, wie Sie diese Liste prüfen.',
  },
  practicalSkill: {
    name: 'Handwerk',
    tests: 'Ob Sie die Arbeit wirklich können, mit den Händen, in der richtigen Reihenfolge und sauber.',
    shows:
      'Sie nennen die Schritte der Reihe nach mit dem Grund, das Werkzeug und die Kontrolle am Ende und halten den Platz dabei sauber und sicher.',
    followUp: 'Was ist dabei der häufigste Fehler, und wie vermeiden Sie ihn?',
  },
  peopleOperations: {
    name: 'Personalfragen',
    tests: 'Ob Sie zu beiden Seiten fair sind, dem Verfahren folgen und wissen, wann Rechtsrat nötig ist.',
    shows:
      'Sie trennen Tatsachen von Erzähltem, hören beide Seiten, wenden Regeln und Recht für alle gleich an, halten es fest und sagen der Führungskraft das Risiko in klaren Worten.',
    followUp: 'Die Führungskraft hat schon etwas anderes versprochen. Und nun?',
  },
  availability: {
    name: 'Verfügbarkeit und Formales',
    tests: 'Ob Sie arbeiten können und dürfen, wann und wo Sie gebraucht werden.',
    shows:
      'Ein klares Ja oder eine klare Grenze: Tage, Nächte, Wochenenden, Feiertage, Reisen, Fristen, Papiere. Bieten Sie an, was geht, statt zu sagen, was nicht geht.',
    followUp: 'Könnten Sie kurzfristig einspringen?',
  },
  salary: {
    name: 'Gehalt',
    tests: 'Ob Ihre Vorstellung zu dem passt, was geplant ist.',
    shows:
      'Eine Spanne, die Sie begründen können, möglichst nach deren Spanne gefragt, einmal gesagt und ohne Entschuldigung. Was Sie heute verdienen, müssen Sie nicht sagen.',
    followUp: 'Kämen Sie auch für weniger, wenn der Rest stimmt?',
  },
  yourQuestions: {
    name: 'Ihre Fragen',
    tests: 'Ob Sie über die Arbeit selbst nachgedacht haben und nicht nur darüber, sie zu bekommen.',
    shows:
      'Zwei oder drei Fragen, die nur stellen kann, wer die Anzeige gelesen hat, und eine Reaktion auf die Antwort.',
    followUp: 'Was müssten Sie wissen, um heute ja zu sagen?',
  },
  knowledge: {
    name: 'Fachwissen erklären',
    tests: 'Ob Sie die Sache so gut verstehen, dass Sie sie erklären und sagen können, wo Ihr Wissen endet.',
    shows:
      'Erst die Antwort in einem Satz, dann der Grund oder ein Beispiel aus Ihrer Arbeit, dann die Grenzen. „Das weiß ich nicht, so fände ich es heraus“ ist besser als raten.',
    followUp: 'Wo haben Sie das selbst gebraucht?',
  },
  openCase: {
    name: 'Eine offene Frage durchdenken',
    tests: 'Ob Sie Ordnung in eine Frage bringen, auf die es nicht nur eine richtige Antwort gibt.',
    shows:
      'Sie sagen, was Sie verstanden haben, fragen, worauf es ankommt, gehen in einer nachvollziehbaren Reihenfolge vor und entscheiden sich.',
    followUp: 'Was müsste gelten, damit das Gegenteil stimmt?',
  },
  example: {
    name: 'Ein Beispiel aus Ihrer Arbeit',
    tests: 'Ob Sie wirklich getan haben, was Sie sagen, und was davon Ihr Anteil war.',
    shows:
      'Eine bestimmte Begebenheit: wie die Lage war, was Ihre Aufgabe war, was Sie Schritt für Schritt taten, wie es ausging und was Sie mitgenommen haben.',
    followUp: 'Was genau war Ihr eigener Anteil?',
  },
  privateQuestion: {
    name: 'Fragen nach dem Privaten',
    tests: 'Eigentlich nichts, was für die Arbeit zählt; manchmal ungeschickte Neugier, manchmal unzulässig.',
    shows:
      'Sie bleiben freundlich, sagen, dass es für die Arbeit keine Rolle spielt, und kommen zu dem zurück, was gebraucht wird: Zeiten, Reisen, Aufgaben. Antworten müssen Sie nicht.',
    followUp: 'Gibt es etwas, das Ihrer Arbeitszeit im Weg steht?',
  },
  computing: {
    name: 'Grundlagen der Informatik',
    tests: 'Ob Sie wissen, was Sprache, Datenbank und Maschine unter Ihrem Code tun.',
    shows:
      'Eine Erklärung in einem Satz, ein Beispiel aus eigenem Code, was es kostet oder wo es schiefgeht und was Sie stattdessen nehmen würden.',
    followUp: 'Wo hat Ihnen das zuletzt einen Fehler beschert, und woran haben Sie es gemerkt?',
  },
  projectStory: {
    name: 'Ihr eigenes Projekt',
    tests: 'Ob Sie wirklich getan haben, was in Ihren Unterlagen steht, und warum so.',
    shows:
      'Wofür und für wen es war, Ihr eigener Anteil, die eine schwere Entscheidung, das Ergebnis als Zahl und was Sie heute anders machen würden.',
    followUp: 'Welchen Teil davon würden Sie nicht wieder so machen?',
  },
  tools: {
    name: 'Werkzeuge und wie gut Sie sie kennen',
    tests: 'Ob Sie mit dem arbeiten können, was hier benutzt wird, und sich in den Rest schnell einarbeiten.',
    shows:
      'Was Sie damit getan haben, wie lange und wann zuletzt, wie tief es ging, und für Unbekanntes: wie Sie sich etwas Ähnliches angeeignet haben.',
    followUp: 'Was stört Sie daran?',
  },
  approach: {
    name: 'Wie Sie vorgehen würden',
    tests: 'Ob Sie wissen, wie die Arbeit getan wird, und vorher daran denken, was schiefgehen kann.',
    shows:
      'Was Sie zuerst klären, dann die Schritte der Reihe nach mit Grund, wen Sie einbeziehen, wie Sie das Ergebnis prüfen und wann Sie Ähnliches schon getan haben.',
    followUp: 'Und mit der halben Zeit: Was würden Sie weglassen?',
  },
  credentials: {
    name: 'Nachweise und Erlaubnisse',
    tests: 'Ob da ist und gezeigt werden kann, was Gesetz oder Anzeige verlangen.',
    shows:
      'Der Nachweis mit seinem genauen Namen, wer ihn ausgestellt hat und bis wann er gilt, das Original in der Tasche. Fehlt einer: was an seine Stelle tritt und bis wann er da ist.',
    followUp: 'Bis wann könnten Sie uns das Original zeigen?',
  },
};
