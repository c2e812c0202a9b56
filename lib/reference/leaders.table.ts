/**
 * Well-known office holders with their terms: facts of general knowledge, hand-made, to January 2026.
 * One row an office: `CODE Role: Name from to; …`. Dates are ISO 8601, as precise as known; no second date: in office at the
 * table's date. Braces mark the family name where it is not the last word. Spelt as news spells them.
 */
export const LEADERS = `
US President: Harry Truman 1945-04-12 1953-01-20; Dwight Eisenhower 1953-01-20 1961-01-20; John Kennedy 1961-01-20 1963-11-22; Lyndon Johnson 1963-11-22 1969-01-20; Richard Nixon 1969-01-20 1974-08-09; Gerald Ford 1974-08-09 1977-01-20; Jimmy Carter 1977-01-20 1981-01-20; Ronald Reagan 1981-01-20 1989-01-20; George H.W. Bush 1989-01-20 1993-01-20; Bill Clinton 1993-01-20 2001-01-20; George W. Bush 2001-01-20 2009-01-20; Barack Obama 2009-01-20 2017-01-20; Donald Trump 2017-01-20 2021-01-20; Joe Biden 2021-01-20 2025-01-20; Donald Trump 2025-01-20
US Vice President: Al Gore 1993-01-20 2001-01-20; Dick Cheney 2001-01-20 2009-01-20; Joe Biden 2009-01-20 2017-01-20; Mike Pence 2017-01-20 2021-01-20; Kamala Harris 2021-01-20 2025-01-20; JD Vance 2025-01-20
US Secretary of State: Henry Kissinger 1973-09-22 1977-01-20; George Shultz 1982-07-16 1989-01-20; James Baker 1989-01-25 1992-08-23; Lawrence Eagleburger 1992-12-08 1993-01-19; Warren Christopher 1993-01-20 1997-01-17; Madeleine Albright 1997-01-23 2001-01-20; Colin Powell 2001-01-20 2005-01-26; Condoleezza Rice 2005-01-26 2009-01-20; Hillary Clinton 2009-01-21 2013-02-01; John Kerry 2013-02-01 2017-01-20; Rex Tillerson 2017-02-01 2018-03-31; Mike Pompeo 2018-04-26 2021-01-20; Antony Blinken 2021-01-26 2025-01-20; Marco Rubio 2025-01-21
US Secretary of Defense: Dick Cheney 1989-03-21 1993-01-20; William Perry 1994-02-03 1997-01-23; William Cohen 1997-01-24 2001-01-20; Donald Rumsfeld 2001-01-20 2006-12-18; Robert Gates 2006-12-18 2011-07-01; Leon Panetta 2011-07-01 2013-02-27; Chuck Hagel 2013-02-27 2015-02-17; Ash Carter 2015-02-17 2017-01-20; Jim Mattis 2017-01-20 2019-01-01; Mark Esper 2019-07-23 2020-11-09; Lloyd Austin 2021-01-22 2025-01-20; Pete Hegseth 2025-01-25
US Treasury Secretary: Timothy Geithner 2009-01-26 2013-01-25; Jack Lew 2013-02-28 2017-01-20; Steven Mnuchin 2017-02-13 2021-01-20; Janet Yellen 2021-01-26 2025-01-20; Scott Bessent 2025-01-28
US National Security Adviser: Susan Rice 2013-07-01 2017-01-20; H.R. McMaster 2017-02-20 2018-04-09; John Bolton 2018-04-09 2019-09-10; Robert O'Brien 2019-09-18 2021-01-20; Jake Sullivan 2021-01-20 2025-01-20; Mike Waltz 2025-01-20 2025-05-01
US Deputy Secretary of State: Wendy Sherman 2021-04-14 2023-07-28; Kurt Campbell 2024-02-12 2025-01-20; Christopher Landau 2025-03-25
US Ambassador to the United Nations: Susan Rice 2009-01-22 2013-06-30; Samantha Power 2013-08-02 2017-01-20; Nikki Haley 2017-01-25 2018-12-31; Linda Thomas-Greenfield 2021-02-25 2025-01-20; Mike Waltz 2025-09
US Special Envoy: Steve Witkoff 2025-01-20; Keith Kellogg 2025-01-20
GB Prime Minister: Winston Churchill 1951-10-26 1955-04-05; Anthony Eden 1955-04-06 1957-01-09; Harold Macmillan 1957-01-10 1963-10-18; Harold Wilson 1964-10-16 1970-06-19; Edward Heath 1970-06-19 1974-03-04; James Callaghan 1976-04-05 1979-05-04; Margaret Thatcher 1979-05-04 1990-11-28; John Major 1990-11-28 1997-05-02; Tony Blair 1997-05-02 2007-06-27; Gordon Brown 2007-06-27 2010-05-11; David Cameron 2010-05-11 2016-07-13; Theresa May 2016-07-13 2019-07-24; Boris Johnson 2019-07-24 2022-09-06; Liz Truss 2022-09-06 2022-10-25; Rishi Sunak 2022-10-25 2024-07-05; Keir Starmer 2024-07-05
GB Foreign Secretary: Robin Cook 1997-05-02 2001-06-08; Jack Straw 2001-06-08 2006-05-05; Margaret Beckett 2006-05-05 2007-06-28; David Miliband 2007-06-28 2010-05-11; William Hague 2010-05-12 2014-07-14; Philip Hammond 2014-07-15 2016-07-13; Boris Johnson 2016-07-13 2018-07-09; Jeremy Hunt 2018-07-09 2019-07-24; Dominic Raab 2019-07-24 2021-09-15; Liz Truss 2021-09-15 2022-09-06; James Cleverly 2022-09-06 2023-11-13; David Cameron 2023-11-13 2024-07-05; David Lammy 2024-07-05 2025-09-05; Yvette Cooper 2025-09-05
GB Queen: {Queen Elizabeth} II 1952-02-06 2022-09-08
GB King: {King Charles} III 2022-09-08
FR President: Charles {de Gaulle} 1959-01-08 1969-04-28; Georges Pompidou 1969-06-20 1974-04-02; Valéry {Giscard d’Estaing} 1974-05-27 1981-05-21; François Mitterrand 1981-05-21 1995-05-17; Jacques Chirac 1995-05-17 2007-05-16; Nicolas Sarkozy 2007-05-16 2012-05-15; François Hollande 2012-05-15 2017-05-14; Emmanuel Macron 2017-05-14
FR Foreign Minister: Hubert Védrine 1997-06 2002-05; Dominique {de Villepin} 2002-05 2004-03; Bernard Kouchner 2007-05-18 2010-11-13; Alain Juppé 2011-02-27 2012-05-10; Laurent Fabius 2012-05-16 2016-02-11; Jean-Marc Ayrault 2016-02-11 2017-05-10; Jean-Yves {Le Drian} 2017-05-17 2022-05-20; Catherine Colonna 2022-05-20 2024-01-11; Stéphane Séjourné 2024-01-11 2024-09-21; Jean-Noël Barrot 2024-09-21
DE Chancellor: Konrad Adenauer 1949-09-15 1963-10-16; Willy Brandt 1969-10-22 1974-05-07; Helmut Schmidt 1974-05-16 1982-10-01; Helmut Kohl 1982-10-01 1998-10-27; Gerhard Schröder 1998-10-27 2005-11-22; Angela Merkel 2005-11-22 2021-12-08; Olaf Scholz 2021-12-08 2025-05-06; Friedrich Merz 2025-05-06
DE Foreign Minister: Hans-Dietrich Genscher 1974-05 1992-05; Joschka Fischer 1998-10-27 2005-11-22; Frank-Walter Steinmeier 2005-11-22 2009-10-27; Guido Westerwelle 2009-10-28 2013-12-17; Frank-Walter Steinmeier 2013-12-17 2017-01-27; Sigmar Gabriel 2017-01-27 2018-03-14; Heiko Maas 2018-03-14 2021-12-08; Annalena Baerbock 2021-12-08 2025-05-06; Johann Wadephul 2025-05-06
DE President: Frank-Walter Steinmeier 2017-03-19
DE Defence Minister: Ursula {von der Leyen} 2013-12-17 2019-07-17; Boris Pistorius 2023-01-19
IT Prime Minister: Silvio Berlusconi 2008-05-08 2011-11-16; Mario Monti 2011-11-16 2013-04-28; Enrico Letta 2013-04-28 2014-02-22; Matteo Renzi 2014-02-22 2016-12-12; Paolo Gentiloni 2016-12-12 2018-06-01; Giuseppe Conte 2018-06-01 2021-02-13; Mario Draghi 2021-02-13 2022-10-22; Giorgia Meloni 2022-10-22
IT Foreign Minister: Franco Frattini 2008-05-08 2011-11-16; Federica Mogherini 2014-02-22 2014-10-31; Luigi {Di Maio} 2019-09-05 2022-10-22; Antonio Tajani 2022-10-22
IT President: Sergio Mattarella 2015-02-03
ES Prime Minister: José María Aznar 1996-05-05 2004-04-17; José Luis {Rodríguez Zapatero} 2004-04-17 2011-12-21; Mariano Rajoy 2011-12-21 2018-06-01; Pedro Sánchez 2018-06-02
ES Foreign Minister: Arancha {González Laya} 2020-01-13 2021-07-12; José Manuel Albares 2021-07-12
PT Prime Minister: António Costa 2015-11-26 2024-04-02; Luís Montenegro 2024-04-02
PT Foreign Minister: Augusto {Santos Silva} 2015-11-26 2022-03-30; João {Gomes Cravinho} 2022-03-30 2024-04-02; Paulo Rangel 2024-04-02
NL Prime Minister: Mark Rutte 2010-10-14 2024-07-02; Dick Schoof 2024-07-02
NL Foreign Minister: Wopke Hoekstra 2022-01-10 2023-09-01; Hanke {Bruins Slot} 2023-09-05 2024-07-02; Caspar Veldkamp 2024-07-02 2025-08-22; David {van Weel} 2025-09
BE Prime Minister: Charles Michel 2014-10-11 2019-10-27; Alexander {De Croo} 2020-10-01 2025-02-03; Bart {De Wever} 2025-02-03
BE Foreign Minister: Hadja Lahbib 2022-07-15 2024-11-30; Maxime Prévot 2025-02-03
AT Chancellor: Sebastian Kurz 2020-01-07 2021-10-11; Karl Nehammer 2021-12-06 2025-01-10; Christian Stocker 2025-03-03
AT Foreign Minister: Sebastian Kurz 2013-12-16 2017-12-18; Alexander Schallenberg 2019-06-03 2025-03-03; Beate Meinl-Reisinger 2025-03-03
CH Foreign Minister: Ignazio Cassis 2017-11-01
IE Taoiseach: Leo Varadkar 2022-12-17 2024-04-09; Simon Harris 2024-04-09 2025-01-23; {Micheál Martin} 2025-01-23
IE Foreign Minister: Simon Coveney 2017-06-14 2022-12-17; Micheál Martin 2022-12-17 2025-01-23
SE Prime Minister: Stefan Löfven 2014-10-03 2021-11-30; Magdalena Andersson 2021-11-30 2022-10-18; Ulf Kristersson 2022-10-18
SE Foreign Minister: Carl Bildt 2006-10-06 2014-10-03; Margot Wallström 2014-10-03 2019-09-10; Ann Linde 2019-09-10 2022-10-18; Tobias Billström 2022-10-18 2024-09-10; Maria {Malmer Stenergard} 2024-09-10
FI President: Sauli Niinistö 2012-03-01 2024-03-01; Alexander Stubb 2024-03-01
FI Prime Minister: Sanna Marin 2019-12-10 2023-06-20; Petteri Orpo 2023-06-20
FI Foreign Minister: Pekka Haavisto 2019-06-06 2023-06-20; Elina Valtonen 2023-06-20
NO Prime Minister: Jens Stoltenberg 2005-10-17 2013-10-16; Erna Solberg 2013-10-16 2021-10-14; Jonas {Gahr Støre} 2021-10-14
NO Foreign Minister: Anniken Huitfeldt 2021-10-14 2023-10-16; Espen {Barth Eide} 2023-10-16
DK Prime Minister: Lars {Løkke Rasmussen} 2015-06-28 2019-06-27; Mette Frederiksen 2019-06-27
DK Foreign Minister: Jeppe Kofod 2019-06-27 2022-12-15; Lars {Løkke Rasmussen} 2022-12-15
IS Foreign Minister: Thorgerdur Katrin Gunnarsdottir 2024-12-21
EE Prime Minister: Kaja Kallas 2021-01-26 2024-07-23
EE Foreign Minister: Urmas Reinsalu 2022-07-18 2023-04-17; Margus Tsahkna 2023-04-17
LV Foreign Minister: Edgars Rinkēvičs 2011-10-25 2023-07-08; Baiba Braže 2024-04-19
LT Foreign Minister: Linas Linkevičius 2012-12-13 2020-12-11; Gabrielius Landsbergis 2020-12-11 2024-12-12; Kęstutis Budrys 2024-12-12
LT President: Dalia Grybauskaitė 2009-07-12 2019-07-12; Gitanas Nausėda 2019-07-12
PL President: Lech Wałęsa 1990-12-22 1995-12-23; Andrzej Duda 2015-08-06 2025-08-06; Karol Nawrocki 2025-08-06
PL Prime Minister: Donald Tusk 2007-11-16 2014-09-22; Beata Szydło 2015-11-16 2017-12-11; Mateusz Morawiecki 2017-12-11 2023-12-11; Donald Tusk 2023-12-13
PL Foreign Minister: Radosław Sikorski 2007-11-16 2014-09-22; Jacek Czaputowicz 2018-01-09 2020-08-26; Zbigniew Rau 2020-08-26 2023-11-27; Radosław Sikorski 2023-12-13
CZ Prime Minister: Andrej Babiš 2017-12-06 2021-12-17; Petr Fiala 2021-12-17 2025-12-09; Andrej Babiš 2025-12-09
CZ President: Václav Havel 1993-02-02 2003-02-02; Miloš Zeman 2013-03-08 2023-03-08; Petr Pavel 2023-03-09
CZ Foreign Minister: Jan Lipavský 2021-12-17 2025-12-15
SK Prime Minister: Robert Fico 2012-04-04 2018-03-22; Robert Fico 2023-10-25
SK President: Zuzana Čaputová 2019-06-15 2024-06-15; Peter Pellegrini 2024-06-15
SK Foreign Minister: Juraj Blanár 2023-10-25
HU Prime Minister: Viktor Orbán 2010-05-29
HU Foreign Minister: Péter Szijjártó 2014-09-23
RO President: Klaus Iohannis 2014-12-21 2025-02-12; Nicușor Dan 2025-05-26
BG Prime Minister: Boyko Borisov 2017-05-04 2021-05-12
GR Prime Minister: Alexis Tsipras 2015-09-21 2019-07-08; Kyriakos Mitsotakis 2019-07-08
GR Foreign Minister: Nikos Kotzias 2015-01-27 2018-10-17; Nikos Dendias 2019-07-09 2023-05-26; Giorgos Gerapetritis 2023-06-26
CY President: Nicos Anastasiades 2013-02-28 2023-02-28; Nikos Christodoulides 2023-02-28
CY Foreign Minister: Constantinos Kombos 2023-03-01
RS President: Slobodan Milošević 1989-05 1997-07; Aleksandar Vučić 2017-05-31
RS Foreign Minister: Ivica Dačić 2014-04-27 2020-10-22; Marko Đurić 2024-05-02
RS Prime Minister: Ana Brnabić 2017-06-29 2024-03-20
XK Prime Minister: Albin Kurti 2021-03-22
XK President: Hashim Thaçi 2016-04-07 2020-11-05; Vjosa Osmani 2021-04-06
AL Prime Minister: Edi Rama 2013-09-11
HR Prime Minister: Andrej Plenković 2016-10-19
SI Foreign Minister: Tanja Fajon 2022-06-01
ME President: Milo Đukanović 2018-05-20 2023-05-20
MK Prime Minister: Zoran Zaev 2017-05-31 2022-01-17
MD President: Maia Sandu 2020-12-24
UA President: Leonid Kuchma 1994-07-19 2005-01-23; Viktor Yushchenko 2005-01-23 2010-02-25; Viktor Yanukovych 2010-02-25 2014-02-22; Petro Poroshenko 2014-06-07 2019-05-20; Volodymyr Zelensky 2019-05-20
UA Prime Minister: Denys Shmyhal 2020-03-04 2025-07-17; Yulia Svyrydenko 2025-07-17
UA Foreign Minister: Pavlo Klimkin 2014-06-19 2019-08-29; Vadym Prystaiko 2019-08-29 2020-03-04; Dmytro Kuleba 2020-03-04 2024-09-05; Andrii Sybiha 2024-09-05
UA Head of the Presidential Office: Andriy Yermak 2020-02-11 2025-11-28
UA Defence Minister: Oleksii Reznikov 2021-11-04 2023-09-05; Rustem Umerov 2023-09-06 2025-07-17
RU President: Boris Yeltsin 1991-07-10 1999-12-31; Vladimir Putin 2000-05-07 2008-05-07; Dmitry Medvedev 2008-05-07 2012-05-07; Vladimir Putin 2012-05-07
RU Prime Minister: Vladimir Putin 2008-05-08 2012-05-07; Dmitry Medvedev 2012-05-08 2020-01-16; Mikhail Mishustin 2020-01-16
RU Foreign Minister: Igor Ivanov 1998-09-11 2004-03-09; Sergei Lavrov 2004-03-09
RU Defence Minister: Sergei Shoigu 2012-11-06 2024-05-12; Andrei Belousov 2024-05-14
RU Kremlin spokesman: Dmitry Peskov 2012-05
RU Foreign Ministry spokeswoman: Maria Zakharova 2015-08-10
RU Kremlin aide: Yuri Ushakov 2012-05
SU Leader: Joseph Stalin 1924 1953-03-05; Nikita Khrushchev 1953-09 1964-10-14; Leonid Brezhnev 1964-10-14 1982-11-10; Yuri Andropov 1982-11-12 1984-02-09; Konstantin Chernenko 1984-02-13 1985-03-10; Mikhail Gorbachev 1985-03-11 1991-12-25
SU Foreign Minister: Eduard Shevardnadze 1985-07-02 1990-12-20; Andrei Gromyko 1957-02 1985-07
BY President: Alexander Lukashenko 1994-07-20
BY Foreign Minister: Vladimir Makei 2012-08-20 2022-11-26; Sergei Aleinik 2022-12-13 2024-06; Maxim Ryzhenkov 2024-06-27
GE President: Mikheil Saakashvili 2004-01-25 2013-11-17; Salome Zourabichvili 2018-12-16 2024-12-29
GE Prime Minister: Irakli Garibashvili 2021-02-22 2024-01-29; Irakli Kobakhidze 2024-02-08
AM Prime Minister: Nikol Pashinyan 2018-05-08
AM Foreign Minister: Ararat Mirzoyan 2021-08-19
AZ President: Heydar Aliyev 1993-10-10 2003-10-31; Ilham Aliyev 2003-10-31
AZ Foreign Minister: Elmar Mammadyarov 2004-04-02 2020-07-16; Jeyhun Bayramov 2020-07-16
KZ President: Nursultan Nazarbayev 1991-12-16 2019-03-20; Kassym-Jomart Tokayev 2019-03-20
KZ Foreign Minister: Mukhtar Tleuberdi 2019-09-18 2023-03; Murat Nurtleu 2023-04-03 2025-09
UZ President: Islam Karimov 1990-03-24 2016-09-02; Shavkat Mirziyoyev 2016-12-14
UZ Foreign Minister: Vladimir Norov 2022-04-27 2022-12-30; Bakhtiyor Saidov 2022-12-30
KG President: Sooronbay Jeenbekov 2017-11-24 2020-10-15; Sadyr Japarov 2021-01-28
TJ President: Emomali Rahmon 1994-11-20
TM President: Gurbanguly Berdimuhamedow 2007-02-14 2022-03-19; Serdar Berdimuhamedow 2022-03-19
TM Foreign Minister: Rashid Meredov 2001-07
TR President: Ahmet Necdet Sezer 2000-05-16 2007-08-28; Abdullah Gül 2007-08-28 2014-08-28; Recep Tayyip Erdogan 2014-08-28
TR Prime Minister: Recep Tayyip Erdogan 2003-03-14 2014-08-28; Ahmet Davutoğlu 2014-08-29 2016-05-22; Binali Yıldırım 2016-05-24 2018-07-09
TR Foreign Minister: Ahmet Davutoğlu 2009-05-01 2014-08-29; Mevlüt Çavuşoğlu 2015-11-24 2023-06-03; Hakan Fidan 2023-06-03
TR Defence Minister: Hulusi Akar 2018-07-10 2023-06-03; Yaşar Güler 2023-06-04
IL Prime Minister: David {Ben-Gurion} 1955-11 1963-06; Golda Meir 1969-03-17 1974-06-03; Menachem Begin 1977-06-21 1983-10-10; Yitzhak Shamir 1986-10-20 1992-07-13; Yitzhak Rabin 1992-07-13 1995-11-04; Shimon Peres 1995-11-04 1996-06-18; Benjamin Netanyahu 1996-06-18 1999-07-06; Ehud Barak 1999-07-06 2001-03-07; Ariel Sharon 2001-03-07 2006-04-14; Ehud Olmert 2006-04-14 2009-03-31; Benjamin Netanyahu 2009-03-31 2021-06-13; Naftali Bennett 2021-06-13 2022-06-30; Yair Lapid 2022-07-01 2022-12-29; Benjamin Netanyahu 2022-12-29
IL Foreign Minister: Tzipi Livni 2006-01-18 2009-03-31; Avigdor Lieberman 2009-04-01 2012-12-18; Israel Katz 2019-02-17 2020-05-17; Gabi Ashkenazi 2020-05-17 2021-06-13; Yair Lapid 2021-06-13 2022-12-29; Eli Cohen 2022-12-29 2023-12-31; Israel Katz 2024-01-01 2024-11-07; Gideon Sa'ar 2024-11-10
IL Defence Minister: Benny Gantz 2020-05-17 2022-12-29; Yoav Gallant 2022-12-29 2024-11-05; Israel Katz 2024-11-07
IL President: Shimon Peres 2007-07-15 2014-07-24; Reuven Rivlin 2014-07-24 2021-07-07; Isaac Herzog 2021-07-07
PS President: Yasser Arafat 1994-07-05 2004-11-11; Mahmoud Abbas 2005-01-15
PS Prime Minister: Salam Fayyad 2007-06-15 2013-06-06; Mohammad Shtayyeh 2019-04-13 2024-03-31; Mohammad Mustafa 2024-03-31
PS Foreign Minister: Riyad {al-Maliki} 2007-06 2024-03-31
PS Chief negotiator: Saeb Erekat 1995 2020-11-10
HAMAS Leader: Khaled Meshaal 1996 2017-05; Ismail Haniyeh 2017-05-06 2024-07-31; Yahya Sinwar 2024-08-06 2024-10-16
HEZBOLLAH Leader: Hassan Nasrallah 1992-02 2024-09-27; Naim Qassem 2024-10-29
EG President: Gamal Abdel Nasser 1956-06 1970-09-28; Anwar Sadat 1970-10 1981-10-06; Hosni Mubarak 1981-10-14 2011-02-11; Mohamed Morsi 2012-06-30 2013-07-03; Abdel Fattah {al-Sisi} 2014-06-08
EG Foreign Minister: Amr Moussa 1991-05 2001-05; Ahmed {Aboul Gheit} 2004-07 2011-03; Sameh Shoukry 2014-06-17 2024-07-03; Badr Abdelatty 2024-07-03
JO King: {King Hussein} 1952-08-11 1999-02-07; {King Abdullah} II 1999-02-07
JO Foreign Minister: Nasser Judeh 2009-02-23 2017-01-15; Ayman Safadi 2017-01-15
SA King: {King Fahd} 1982-06-13 2005-08-01; {King Abdullah} 2005-08-01 2015-01-23; {King Salman} 2015-01-23
SA Crown Prince: {Mohammed bin Salman} 2017-06-21
SA Foreign Minister: {Saud al-Faisal} 1975-10 2015-04-29; Adel {al-Jubeir} 2015-04-29 2018-12-27; {Faisal bin Farhan} 2019-10-23
SA Defence Minister: {Khalid bin Salman} 2022-09-27
AE President: {Khalifa bin Zayed} 2004-11-03 2022-05-13; {Mohamed bin Zayed} Al Nahyan 2022-05-14
AE Foreign Minister: {Abdullah bin Zayed} Al Nahyan 2006-02-09
AE Prime Minister: {Mohammed bin Rashid} Al Maktoum 2006-01-05
QA Emir: {Hamad bin Khalifa} Al Thani 1995-06-27 2013-06-25; {Tamim bin Hamad} Al Thani 2013-06-25
QA Prime Minister: {Mohammed bin Abdulrahman} Al Thani 2023-03-07
QA Foreign Minister: {Mohammed bin Abdulrahman} Al Thani 2016-01-27
KW Emir: {Sabah al-Ahmad} al-Sabah 2006-01-29 2020-09-29; {Meshal al-Ahmad} al-Sabah 2023-12-16
BH King: {Hamad bin Isa} Al Khalifa 1999-03-06
BH Foreign Minister: {Abdullatif} bin Rashid Al Zayani 2020-02-12
OM Sultan: {Sultan Qaboos} 1970-07-23 2020-01-10; {Haitham bin Tariq} 2020-01-11
OM Foreign Minister: {Yusuf bin Alawi} 1997 2020-08-18; {Badr} Albusaidi 2020-08-18
YE President: Ali Abdullah Saleh 1990-05-22 2012-02-27; Abd-Rabbu Mansour Hadi 2012-02-27 2022-04-07
IQ President: Saddam Hussein 1979-07-16 2003-04-09; Jalal Talabani 2005-04-07 2014-07-24; Barham Salih 2018-10-02 2022-10-17; Abdul Latif Rashid 2022-10-17
IQ Prime Minister: Nouri {al-Maliki} 2006-05-20 2014-09-08; Haider {al-Abadi} 2014-09-08 2018-10-25; Mustafa {al-Kadhimi} 2020-05-07 2022-10-27; Mohammed Shia {al-Sudani} 2022-10-27
IQ Foreign Minister: Hoshyar Zebari 2003-09 2014-07; Fuad Hussein 2020-06-06
SY President: Hafez {al-Assad} 1971-03 2000-06-10; Bashar {al-Assad} 2000-07-17 2024-12-08; Ahmed {al-Sharaa} 2025-01-29
SY Foreign Minister: Walid {al-Moallem} 2006-02 2020-11-16; Faisal Mekdad 2020-11-22 2024-09; Asaad {al-Shaibani} 2024-12-21
LB President: Michel Aoun 2016-10-31 2022-10-30; Joseph Aoun 2025-01-09
LB Prime Minister: Rafik Hariri 2000-10 2004-10; Saad Hariri 2016-12-18 2020-01-21; Najib Mikati 2021-09-10 2025-02-08; Nawaf Salam 2025-02-08
LB Speaker: Nabih Berri 1992-10-20
IR Supreme Leader: Ruhollah Khomeini 1979-12 1989-06-03; Ali Khamenei 1989-06-04
IR President: Mohammad Khatami 1997-08-03 2005-08-03; Mahmoud Ahmadinejad 2005-08-03 2013-08-03; Hassan Rouhani 2013-08-03 2021-08-03; Ebrahim Raisi 2021-08-03 2024-05-19; Masoud Pezeshkian 2024-07-28
IR Foreign Minister: Kamal Kharrazi 1997-08 2005-08; Manouchehr Mottaki 2005-08 2010-12; Mohammad Javad Zarif 2013-08-15 2021-08-25; Hossein Amir-Abdollahian 2021-08-25 2024-05-19; Ali {Bagheri Kani} 2024-05-20 2024-08-21; Abbas Araghchi 2024-08-21
IR Secretary of the Supreme National Security Council: Ali Shamkhani 2013-09-10 2023-05-22; Ali Larijani 2025-08-05
AF President: Hamid Karzai 2001-12-22 2014-09-29; Ashraf Ghani 2014-09-29 2021-08-15
AF Foreign Minister: Amir Khan Muttaqi 2021-09-07
PK President: Pervez Musharraf 2001-06-20 2008-08-18; Asif Ali Zardari 2008-09-09 2013-09-09; Arif Alvi 2018-09-09 2024-03-10; Asif Ali Zardari 2024-03-10
PK Prime Minister: Benazir Bhutto 1993-10-19 1996-11-05; Nawaz Sharif 2013-06-05 2017-07-28; Imran Khan 2018-08-18 2022-04-10; Shehbaz Sharif 2022-04-11 2023-08-14; Shehbaz Sharif 2024-03-04
PK Foreign Minister: Hina {Rabbani Khar} 2011-02 2013-03; Shah Mahmood Qureshi 2018-08-20 2022-04-10; Bilawal {Bhutto Zardari} 2022-04-27 2023-08-10; Ishaq Dar 2024-03-11
PK Army chief: Qamar Javed Bajwa 2016-11-29 2022-11-29; Asim Munir 2022-11-29
IN Prime Minister: P.V. Narasimha Rao 1991-06-21 1996-05-16; Atal Bihari Vajpayee 1998-03-19 2004-05-22; Manmohan Singh 2004-05-22 2014-05-26; Narendra Modi 2014-05-26
IN Foreign Minister: Jaswant Singh 1998-12 2002-07; S.M. Krishna 2009-05 2012-10; Salman Khurshid 2012-10 2014-05; Sushma Swaraj 2014-05-26 2019-05-30; Subrahmanyam Jaishankar 2019-05-30; S. Jaishankar 2019-05-30
IN Foreign Secretary: Vijay Gokhale 2018-01-29 2020-01-28; Harsh Vardhan Shringla 2020-01-29 2022-04-30; Vinay Mohan Kwatra 2022-05-01 2024-07-14; Vikram Misri 2024-07-15
IN Defence Minister: Rajnath Singh 2019-05-31
IN National Security Adviser: Ajit Doval 2014-05-30
IN President: Ram Nath Kovind 2017-07-25 2022-07-25; Droupadi Murmu 2022-07-25
BD Prime Minister: {Sheikh Hasina} 2009-01-06 2024-08-05
BD Chief Adviser: Muhammad Yunus 2024-08-08
LK President: Mahinda Rajapaksa 2005-11-19 2015-01-09; Maithripala Sirisena 2015-01-09 2019-11-18; Gotabaya Rajapaksa 2019-11-18 2022-07-14; Ranil Wickremesinghe 2022-07-21 2024-09-23; Anura Kumara Dissanayake 2024-09-23
NP Prime Minister: KP Sharma Oli 2024-07-15 2025-09-09; Pushpa Kamal Dahal 2022-12-26 2024-07-15; Sushila Karki 2025-09-12
MV President: Ibrahim Mohamed Solih 2018-11-17 2023-11-17; Mohamed Muizzu 2023-11-17
BT Prime Minister: Lotay Tshering 2018-11-07 2023-11-01; Tshering Tobgay 2024-01-28
CN President: {Jiang} Zemin 1993-03-27 2003-03-15; {Hu} Jintao 2003-03-15 2013-03-14; {Xi} Jinping 2013-03-14
CN Premier: {Zhu} Rongji 1998-03-17 2003-03-16; {Wen} Jiabao 2003-03-16 2013-03-15; {Li} Keqiang 2013-03-15 2023-03-11; {Li} Qiang 2023-03-11
CN Foreign Minister: {Tang} Jiaxuan 1998-03 2003-03; {Li} Zhaoxing 2003-03 2007-04; {Yang} Jiechi 2007-04-27 2013-03-16; {Wang} Yi 2013-03-16 2022-12-30; {Qin} Gang 2022-12-30 2023-07-25; {Wang} Yi 2023-07-25
CN State Councilor: {Yang} Jiechi 2013-03-16 2018-03-19
CN Defence Minister: {Wei} Fenghe 2018-03-19 2023-03-12; {Li} Shangfu 2023-03-12 2023-10-24; {Dong} Jun 2023-12-29
CN Vice Premier: {Liu} He 2018-03-19 2023-03-12; {He} Lifeng 2023-03-12
CN Foreign Ministry spokesperson: {Hua} Chunying 2012-11 2021-10; {Lu} Kang 2015-06 2019-07; {Geng} Shuang 2016-09 2020-06; {Zhao} Lijian 2020-02 2023-01; {Wang} Wenbin 2020-07 2024-05; {Mao} Ning 2022-09; {Lin} Jian 2024-03; {Guo} Jiakun 2025-01
TW President: {Chen} Shui-bian 2000-05-20 2008-05-20; {Ma} Ying-jeou 2008-05-20 2016-05-20; {Tsai} Ing-wen 2016-05-20 2024-05-20; {Lai} Ching-te 2024-05-20; William Lai 2024-05-20
TW Foreign Minister: Joseph Wu 2018-02-26 2024-05-20; {Lin} Chia-lung 2024-05-20
HK Chief Executive: Carrie Lam 2017-07-01 2022-07-01; John Lee 2022-07-01
JP Prime Minister: Junichiro Koizumi 2001-04-26 2006-09-26; Shinzo Abe 2012-12-26 2020-09-16; Yoshihide Suga 2020-09-16 2021-10-04; Fumio Kishida 2021-10-04 2024-10-01; Shigeru Ishiba 2024-10-01 2025-10-21; Sanae Takaichi 2025-10-21
JP Foreign Minister: Fumio Kishida 2012-12-26 2017-08-03; Taro Kono 2017-08-03 2019-09-11; Toshimitsu Motegi 2019-09-11 2021-11-04; Yoshimasa Hayashi 2021-11-10 2023-09-13; Yoko Kamikawa 2023-09-13 2024-10-01; Takeshi Iwaya 2024-10-01 2025-10-21; Toshimitsu Motegi 2025-10-21
JP Emperor: {Emperor Akihito} 1989-01-07 2019-04-30; {Emperor Naruhito} 2019-05-01
JP Defence Minister: Yasukazu Hamada 2022-08-10 2023-09-13; Minoru Kihara 2023-09-13 2024-10-01; Gen Nakatani 2024-10-01 2025-10-21; Shinjiro Koizumi 2025-10-21
JP Chief Cabinet Secretary: Hirokazu Matsuno 2021-10-04 2023-12-14; Yoshimasa Hayashi 2023-12-14 2025-10-21; Minoru Kihara 2025-10-21
KR President: {Kim} Dae-jung 1998-02-25 2003-02-25; {Roh} Moo-hyun 2003-02-25 2008-02-25; {Lee} Myung-bak 2008-02-25 2013-02-25; {Park} Geun-hye 2013-02-25 2017-03-10; {Moon} Jae-in 2017-05-10 2022-05-10; {Yoon} Suk-yeol 2022-05-10 2025-04-04; {Yoon} Suk Yeol 2022-05-10 2025-04-04; {Lee} Jae-myung 2025-06-04
KR Foreign Minister: {Yun} Byung-se 2013-03-11 2017-06-18; {Kang} Kyung-wha 2017-06-18 2021-02-08; {Chung} Eui-yong 2021-02-08 2022-05-12; {Park} Jin 2022-05-12 2024-01-10; {Cho} Tae-yul 2024-01-10 2025-07-21; {Cho} Hyun 2025-07-21
KP Leader: {Kim} Il-sung 1948-09-09 1994-07-08; {Kim} Jong-il 1994-07-08 2011-12-17; {Kim} Jong-un 2011-12-17; {Kim} Jong Un 2011-12-17
KP Foreign Minister: {Ri} Yong-ho 2016-05 2020-01; {Ri} Son-gwon 2020-01 2022-06; {Choe} Son-hui 2022-06-11; {Choe} Son Hui 2022-06-11
KP Vice Department Director: {Kim} Yo-jong 2014-11; {Kim} Yo Jong 2014-11
MN President: Khaltmaagiin Battulga 2017-07-10 2021-06-25; Ukhnaagiin Khurelsukh 2021-06-25
VN General Secretary: {Nguyen Phu Trong} 2011-01-19 2024-07-19; {To Lam} 2024-08-03
VN President: {Tran Dai Quang} 2016-04-02 2018-09-21; {Nguyen Xuan Phuc} 2021-04-05 2023-01-18; {Vo Van Thuong} 2023-03-02 2024-03-21; {Luong Cuong} 2024-10-21
VN Prime Minister: {Nguyen Xuan Phuc} 2016-04-07 2021-04-05; {Pham Minh Chinh} 2021-04-05
VN Foreign Minister: {Pham Binh Minh} 2011-08-03 2021-04-08; {Bui Thanh Son} 2021-04-08 2025-08
KH Prime Minister: {Hun Sen} 1985-01-14 2023-08-22; {Hun Manet} 2023-08-22
KH Foreign Minister: {Hor Namhong} 1998-11 2016-04; {Prak Sokhonn} 2016-04-05 2023-08-22; {Sok Chenda} Sophea 2023-08-22 2024-11; {Prak Sokhonn} 2024-11-20
LA President: {Thongloun} Sisoulith 2021-03-22
LA Prime Minister: {Sonexay} Siphandone 2022-12-30
LA Foreign Minister: {Saleumxay} Kommasith 2016-04 2024-11; {Thongsavanh} Phomvihane 2024-11
TH Prime Minister: {Thaksin} Shinawatra 2001-02-09 2006-09-19; {Yingluck} Shinawatra 2011-08-05 2014-05-07; {Prayuth} Chan-ocha 2014-08-24 2023-08-22; {Srettha} Thavisin 2023-08-22 2024-08-14; {Paetongtarn} Shinawatra 2024-08-16 2025-08-29; {Anutin} Charnvirakul 2025-09-07
TH Foreign Minister: {Don} Pramudwinai 2015-08 2023-09-01; {Maris} Sangiampongsa 2024-04-30 2025-09; {Sihasak} Phuangketkeow 2025-09-19
MM State Counsellor: {Aung San Suu Kyi} 2016-04-06 2021-02-01; {Suu Kyi} 2016-04-06 2021-02-01
MM President: {Thein Sein} 2011-03-30 2016-03-30; {Win Myint} 2018-03-30 2021-02-01
MM Junta leader: {Min Aung Hlaing} 2021-02-01
MY Prime Minister: {Mahathir} Mohamad 2018-05-10 2020-02-24; {Najib} Razak 2009-04-03 2018-05-09; {Muhyiddin} Yassin 2020-03-01 2021-08-16; {Ismail Sabri} Yaakob 2021-08-21 2022-11-24; {Anwar} Ibrahim 2022-11-24
MY Foreign Minister: {Saifuddin} Abdullah 2021-08-30 2022-11-24; {Zambry} Abdul Kadir 2022-12-03 2023-12-12; {Mohamad} Hasan 2023-12-12
SG Prime Minister: {Lee} Kuan Yew 1959-06-05 1990-11-28; {Lee} Hsien Loong 2004-08-12 2024-05-15; Lawrence Wong 2024-05-15
SG Foreign Minister: Vivian Balakrishnan 2015-10-01
SG Defence Minister: {Ng} Eng Hen 2011-05-21 2025-05-23
ID President: {Suharto} 1968-03-27 1998-05-21; Susilo Bambang {Yudhoyono} 2004-10-20 2014-10-20; {Joko} Widodo 2014-10-20 2024-10-20; {Prabowo} Subianto 2024-10-20
ID Foreign Minister: Marty Natalegawa 2009-10-22 2014-10-20; Retno Marsudi 2014-10-27 2024-10-20; {Sugiono} 2024-10-21
ID Defence Minister: {Prabowo} Subianto 2019-10-23 2024-10-20
PH President: Benigno Aquino 2010-06-30 2016-06-30; Rodrigo Duterte 2016-06-30 2022-06-30; Ferdinand {Marcos} Jr. 2022-06-30
PH Foreign Secretary: Albert {del Rosario} 2011-02 2016-03; Alan Peter Cayetano 2017-05-18 2018-10-17; Teodoro Locsin 2018-10-17 2022-06-30; Enrique Manalo 2022-07-01 2025-07; Theresa Lazaro 2025-07-01
BN Sultan: {Hassanal Bolkiah} 1967-10-05
TL President: José {Ramos-Horta} 2022-05-20
TL Prime Minister: Xanana {Gusmão} 2023-07-01
AU Prime Minister: John Howard 1996-03-11 2007-12-03; Kevin Rudd 2007-12-03 2010-06-24; Julia Gillard 2010-06-24 2013-06-27; Tony Abbott 2013-09-18 2015-09-15; Malcolm Turnbull 2015-09-15 2018-08-24; Scott Morrison 2018-08-24 2022-05-23; Anthony Albanese 2022-05-23
AU Foreign Minister: Alexander Downer 1996-03-11 2007-12-03; Julie Bishop 2013-09-18 2018-08-26; Marise Payne 2018-08-28 2022-05-23; Penny Wong 2022-05-23
AU Defence Minister: Richard Marles 2022-06-01
NZ Prime Minister: Helen Clark 1999-12-05 2008-11-19; John Key 2008-11-19 2016-12-12; Jacinda Ardern 2017-10-26 2023-01-25; Chris Hipkins 2023-01-25 2023-11-27; Christopher Luxon 2023-11-27
NZ Foreign Minister: Winston Peters 2017-10-26 2020-11-06; Nanaia Mahuta 2020-11-06 2023-11-27; Winston Peters 2023-11-27
FJ Prime Minister: Frank Bainimarama 2007-01-05 2022-12-24; Sitiveni Rabuka 2022-12-24
PG Prime Minister: James Marape 2019-05-30
SB Prime Minister: Manasseh Sogavare 2019-04-24 2024-05-02; Jeremiah Manele 2024-05-02
CA Prime Minister: Jean Chrétien 1993-11-04 2003-12-12; Stephen Harper 2006-02-06 2015-11-04; Justin Trudeau 2015-11-04 2025-03-14; Mark Carney 2025-03-14
CA Foreign Minister: Chrystia Freeland 2017-01-10 2019-11-20; François-Philippe Champagne 2019-11-20 2021-01-12; Marc Garneau 2021-01-12 2021-10-26; Mélanie Joly 2021-10-26 2025-05-13; Anita Anand 2025-05-13
MX President: Carlos Salinas 1988-12-01 1994-12-01; Vicente Fox 2000-12-01 2006-11-30; Felipe Calderón 2006-12-01 2012-11-30; Enrique {Peña Nieto} 2012-12-01 2018-11-30; Andrés Manuel {López Obrador} 2018-12-01 2024-09-30; Claudia Sheinbaum 2024-10-01
MX Foreign Minister: Luis Videgaray 2017-01-04 2018-11-30; Marcelo Ebrard 2018-12-01 2023-06-12; Alicia Bárcena 2023-07 2024-09-30; Juan Ramón {de la Fuente} 2024-10-01
BR President: Fernando Henrique Cardoso 1995-01-01 2003-01-01; Luiz Inácio {Lula da Silva} 2003-01-01 2011-01-01; Dilma Rousseff 2011-01-01 2016-08-31; Michel Temer 2016-08-31 2019-01-01; Jair Bolsonaro 2019-01-01 2023-01-01; Luiz Inácio {Lula da Silva} 2023-01-01
BR Foreign Minister: Celso Amorim 2003-01-01 2011-01-01; Ernesto Araújo 2019-01-01 2021-03-29; Mauro Vieira 2023-01-01
AR President: Carlos Menem 1989-07-08 1999-12-10; Néstor Kirchner 2003-05-25 2007-12-10; Cristina {Fernández de Kirchner} 2007-12-10 2015-12-10; Mauricio Macri 2015-12-10 2019-12-10; Alberto Fernández 2019-12-10 2023-12-10; Javier Milei 2023-12-10
AR Foreign Minister: Santiago Cafiero 2021-09-20 2023-12-10; Diana Mondino 2023-12-10 2024-10-30; Gerardo Werthein 2024-10-30 2025-10
CL President: Augusto Pinochet 1974-12 1990-03-11; Michelle Bachelet 2014-03-11 2018-03-11; Sebastián Piñera 2018-03-11 2022-03-11; Gabriel Boric 2022-03-11
CL Foreign Minister: Alberto {van Klaveren} 2023-03-10
CO President: Álvaro Uribe 2002-08-07 2010-08-07; Juan Manuel Santos 2010-08-07 2018-08-07; Iván Duque 2018-08-07 2022-08-07; Gustavo Petro 2022-08-07
PE President: Alberto Fujimori 1990-07-28 2000-11-22; Pedro Castillo 2021-07-28 2022-12-07; Dina Boluarte 2022-12-07 2025-10-10
BO President: Evo Morales 2006-01-22 2019-11-10; Luis Arce 2020-11-08 2025-11-08
EC President: Rafael Correa 2007-01-15 2017-05-24; Guillermo Lasso 2021-05-24 2023-11-23; Daniel Noboa 2023-11-23
VE President: Hugo Chávez 1999-02-02 2013-03-05; Nicolás Maduro 2013-04-19 2026-01-03
VE Opposition leader: Juan Guaidó 2019-01-23 2023-01-05
VE Foreign Minister: Jorge Arreaza 2017-08 2021-08; Yván Gil 2023-01-06
UY President: José Mujica 2010-03-01 2015-03-01; Luis {Lacalle Pou} 2020-03-01 2025-03-01; Yamandú Orsi 2025-03-01
PY President: Mario {Abdo Benítez} 2018-08-15 2023-08-15; Santiago Peña 2023-08-15
CU President: Fidel Castro 1976-12 2008-02-24; Raúl Castro 2008-02-24 2018-04-19; Miguel Díaz-Canel 2018-04-19
CU Foreign Minister: Felipe {Pérez Roque} 1999-05 2009-03; Bruno Rodríguez 2009-03-02
NI President: Daniel Ortega 2007-01-10
SV President: Nayib Bukele 2019-06-01
GT President: Jimmy Morales 2016-01-14 2020-01-14; Alejandro Giammattei 2020-01-14 2024-01-14; Bernardo Arévalo 2024-01-15
HN President: Juan Orlando Hernández 2014-01-27 2022-01-27; Xiomara Castro 2022-01-27
PA President: Manuel Noriega 1983-08 1989-12; Laurentino Cortizo 2019-07-01 2024-07-01
GY President: Irfaan Ali 2020-08-02
DO President: Luis Abinader 2020-08-16
BB Prime Minister: Mia {Mottley} 2018-05-25
GD Prime Minister: Keith Mitchell 2013-02-20 2022-06-24; Dickon Mitchell 2022-06-24
HT Prime Minister: Ariel Henry 2021-07-20 2024-04-24
ZA President: Nelson Mandela 1994-05-10 1999-06-16; Thabo Mbeki 1999-06-16 2008-09-24; Jacob Zuma 2009-05-09 2018-02-14; Cyril Ramaphosa 2018-02-15
ZA Foreign Minister: Naledi Pandor 2019-05-30 2024-06-19; Ronald Lamola 2024-06-30
NG President: Olusegun Obasanjo 1999-05-29 2007-05-29; Goodluck Jonathan 2010-05-06 2015-05-29; Muhammadu Buhari 2015-05-29 2023-05-29; Bola Tinubu 2023-05-29
NG Foreign Minister: Geoffrey Onyeama 2015-11-11 2023-05-29; Yusuf Tuggar 2023-08-21
ET Prime Minister: Meles Zenawi 1995-08-22 2012-08-20; Hailemariam Desalegn 2012-08-20 2018-04-02; {Abiy} Ahmed 2018-04-02
ET Foreign Minister: {Demeke} Mekonnen 2020-11-08 2024-01; {Gedion} Timothewos 2024-10
ER President: {Isaias} Afwerki 1993-05-24
KE President: Daniel {arap Moi} 1978-10-14 2002-12-30; Mwai Kibaki 2002-12-30 2013-04-09; Uhuru Kenyatta 2013-04-09 2022-09-13; William Ruto 2022-09-13
KE Foreign Minister: Alfred Mutua 2022-10-27 2023-10; Musalia Mudavadi 2023-10-04
TZ President: John Magufuli 2015-11-05 2021-03-17; Samia Suluhu {Hassan} 2021-03-19
UG President: Yoweri Museveni 1986-01-26
RW President: Paul Kagame 2000-04-22
CD President: Joseph Kabila 2001-01-26 2019-01-24; Félix Tshisekedi 2019-01-24
SO President: {Hassan Sheikh} Mohamud 2022-05-23; Mohamed Abdullahi {Mohamed} 2017-02-16 2022-05-23
SD President: Omar {al-Bashir} 1989-06-30 2019-04-11
SD Prime Minister: Abdalla Hamdok 2019-08-21 2022-01-02
SD Army chief: Abdel Fattah {al-Burhan} 2019-04-12
SS President: Salva {Kiir} 2011-07-09
LY Leader: Muammar Gaddafi 1969-09-01 2011-10-20
LY Prime Minister: Abdul Hamid Dbeibah 2021-03-15; Fayez {al-Sarraj} 2016-03-30 2021-03-15
LY Military commander: Khalifa Haftar 2015-03-02
TN President: Zine {El Abidine Ben Ali} 1987-11-07 2011-01-14; Beji Caid {Essebsi} 2014-12-31 2019-07-25; Kais Saied 2019-10-23
DZ President: Abdelaziz Bouteflika 1999-04-27 2019-04-02; Abdelmadjid Tebboune 2019-12-19
DZ Foreign Minister: Ramtane Lamamra 2021-07 2023-03; Ahmed Attaf 2023-03-18
MA King: {King Hassan} II 1961-02-26 1999-07-23; {King Mohammed} VI 1999-07-30
MA Foreign Minister: Nasser Bourita 2017-04-05
GH President: Nana {Akufo-Addo} 2017-01-07 2025-01-07; John {Mahama} 2025-01-07
SN President: Macky Sall 2012-04-02 2024-04-02; Bassirou {Diomaye Faye} 2024-04-02
CI President: Laurent Gbagbo 2000-10-26 2011-04-11; Alassane Ouattara 2011-05-06
ML Interim President: Assimi Goïta 2021-06-07
BF Interim President: Ibrahim Traoré 2022-09-30
NE President: Mohamed Bazoum 2021-04-02 2023-07-26
NE Junta leader: Abdourahamane Tchiani 2023-07-28
TD President: Idriss Déby 1990-12-02 2021-04-20; Mahamat {Déby} 2021-04-20
CM President: Paul Biya 1982-11-06
GA President: Ali Bongo 2009-10-16 2023-08-30; Brice {Oligui Nguema} 2023-09-04
GN President: Alpha Condé 2010-12-21 2021-09-05; Mamady Doumbouya 2021-10-01
LR President: Charles Taylor 1997-08-02 2003-08-11; Ellen {Johnson Sirleaf} 2006-01-16 2018-01-22; George Weah 2018-01-22 2024-01-22
SL President: Ahmad Tejan Kabbah 1996-03-29 2007-09-17; Julius {Maada Bio} 2018-04-04
AO President: José Eduardo {dos Santos} 1979-09-10 2017-09-26; João Lourenço 2017-09-26
ZM President: Kenneth Kaunda 1964-10-24 1991-11-02; Edgar Lungu 2015-01-25 2021-08-24; Hakainde Hichilema 2021-08-24
ZW President: Robert Mugabe 1987-12-31 2017-11-21; Emmerson Mnangagwa 2017-11-24
BW President: Mokgweetsi Masisi 2018-04-01 2024-11-01
NA President: Hage Geingob 2015-03-21 2024-02-04
MZ President: Filipe Nyusi 2015-01-15 2025-01-15
MG President: Andry Rajoelina 2019-01-19 2025-10-14
MW President: Lazarus Chakwera 2020-06-28 2025-10-04
KM President: {Azali} Assoumani 2016-05-26
VA Pope: {Pope John Paul} II 1978-10-16 2005-04-02; {Pope Benedict} XVI 2005-04-19 2013-02-28; {Pope Francis} 2013-03-13 2025-04-21; {Pope Leo} XIV 2025-05-08
VA Secretary of State: Pietro Parolin 2013-10-15
UN Secretary-General: Boutros {Boutros-Ghali} 1992-01-01 1996-12-31; Kofi Annan 1997-01-01 2006-12-31; {Ban} Ki-moon 2007-01-01 2016-12-31; Antonio Guterres 2017-01-01
UN High Commissioner for Refugees: Filippo Grandi 2016-01-01 2025-12-31
UN High Commissioner for Human Rights: Michelle Bachelet 2018-09-01 2022-08-31; Volker Türk 2022-10-17
UN Special Envoy: Staffan {de Mistura} 2014-07 2018-12; Geir Pedersen 2019-01-07 2025-09; Martin Griffiths 2018-02 2021-08; Hans Grundberg 2021-08-06; Lakhdar Brahimi 2012-08 2014-05
IAEA Director General: Mohamed ElBaradei 1997-12-01 2009-11-30; Yukiya Amano 2009-12-01 2019-07-18; Rafael Grossi 2019-12-03
WHO Director-General: Tedros {Adhanom Ghebreyesus} 2017-07-01
WTO Director-General: Ngozi {Okonjo-Iweala} 2021-03-01
IMF Managing Director: Christine Lagarde 2011-07-05 2019-09-12; Kristalina Georgieva 2019-10-01
WBG President: Ajay Banga 2023-06-02
EU Commission President: Romano Prodi 1999-09-16 2004-11-21; José Manuel Barroso 2004-11-22 2014-10-31; Jean-Claude Juncker 2014-11-01 2019-11-30; Ursula {von der Leyen} 2019-12-01
EU European Council President: Herman {Van Rompuy} 2009-12-01 2014-11-30; Donald Tusk 2014-12-01 2019-11-30; Charles Michel 2019-12-01 2024-11-30; António Costa 2024-12-01
EU Foreign policy chief: Javier Solana 1999-10-18 2009-11-30; Catherine Ashton 2009-12-01 2014-10-31; Federica Mogherini 2014-11-01 2019-11-30; Josep Borrell 2019-12-01 2024-11-30; Kaja Kallas 2024-12-01
EU European Parliament President: Martin Schulz 2012-01-17 2017-01-17; David Sassoli 2019-07-03 2022-01-11; Roberta Metsola 2022-01-18
EU Chief Brexit negotiator: Michel Barnier 2016-10-01 2021-03-31
EU Trade Commissioner: Cecilia Malmström 2014-11-01 2019-11-30; Valdis Dombrovskis 2020-10-12 2024-11-30; Maroš Šefčovič 2024-12-01
NATO Secretary General: Javier Solana 1995-12-05 1999-10-06; George Robertson 1999-10-14 2003-12-17; Jaap {de Hoop Scheffer} 2004-01-01 2009-08-01; Anders Fogh {Rasmussen} 2009-08-01 2014-10-01; Jens Stoltenberg 2014-10-01 2024-10-01; Mark Rutte 2024-10-01
LAS Secretary-General: Amr Moussa 2001-06-01 2011-06-01; Ahmed {Aboul Gheit} 2016-07-03
GCC Secretary-General: Jasem {Albudaiwi} 2023-02-01
AFU Commission Chairperson: Moussa {Faki Mahamat} 2017-03-14 2025-02-15; Mahmoud Ali Youssouf 2025-02-15
ASEAN Secretary-General: {Kao} Kim Hourn 2023-01-09
OIC Secretary-General: Hissein Brahim Taha 2021-11-17
OAS Secretary General: Luis Almagro 2015-05-26 2025-05-26
`;
