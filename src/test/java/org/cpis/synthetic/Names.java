package org.cpis.synthetic;

import java.util.List;
import java.util.Random;

/** Names put together for this project, with the marks that matching has to cope with. */
final class Names {

    private static final List<String> FAMILY = list("""
            Abbott, Achterberg, Adeleke, Ahmed, Alderton, Ångström, Ashdown, Bainbridge, Baptiste, Begum,
            Bianchi, Boateng, Bösch, Bradwell, Brennan, Brückner, Castellan, Chaudhry, Clarke-Osei, Coldwell,
            Cosgrove, D'Arcy, D'Souza, Dąbrowska, Danso, De La Cruz, Dhillon, Dimitrova, Dunmore, Eastwood,
            Ekström, Elphick, Faraday, Featherstone, Fernández, Fong, Garside, Gethin, Ghosh, Gonçalves,
            Greatorex, Haddad, Hallam, Harcourt-Bell, Haworth, Hussain, Ibáñez, Ingleby, Jabłońska, Jarvis,
            Kaczmarek, Kaur, Kettlewell, Kowalski, Lacroix, Langstaff, Lefèvre, Lin, Lovelace, MacAllister,
            Mbeki, McCready, Mensah, Mistry, Müller, Nakamura, Ncube, Nguyen, Nuttall, Núñez, O'Brien,
            O'Connell, Oduya, O'Neill-Ward, Öztürk, Pemberton, Petrov, Pickersgill, Quayle, Rahman, Ramsbottom,
            Reyes, Rowntree, Saleh, Sandhu, Sørensen, St Clair, Stanworth, Szymańska, Tattersall, Thackeray,
            Tremblay, Ukwu, Van Dijk, Venkataraman, Whitlock, Wolstenholme, Yıldız, Yong, Zhou""");

    private static final List<String> GIRLS = list("""
            Aaliyah, Abigail, Aisha, Amelia, Anaïs, Anne-Marie, Beatriz, Bethany, Bronwyn, Chloé, Clara, Daisy,
            D'Arcie, Eleanor, Elif, Emily, Esme, Fatima, Freya, Grace, Hana, Imogen, Inès, Isla, Jasmine,
            Josephine, Keira, Lily-Rose, Lucía, Maisie, Maryam, Matilda, Mia, Naomi, Niamh, Olivia, Orla,
            Phoebe, Priya, Renée, Rosie, Ruby, Siân, Sofia, Tamara, Thea, Violet, Yasmin, Zahra, Zoë""");

    private static final List<String> BOYS = list("""
            Adam, Aidan, Alfie, André, Arjun, Arthur, Benjamin, Björn, Caleb, Callum, Charlie, Da'Quan, Daniel,
            Dylan, Edward, Elijah, Ethan, Finn, Frederick, George, Hamza, Harry, Hugo, Ibrahim, Isaac, Jack,
            Jean-Luc, José, Joshua, Kai, Kofi, Leo, Liam, Luca, Mateusz, Mohammed, Nathaniel, Noah, Oscar,
            Owen, Rafael, Reuben, Rhys, Samuel, Seán, Theo, Tomasz, William, Yusuf, Zachary""");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String family() {
        return pick(FAMILY);
    }

    /** One to three given names; boys' and girls' lists serve the other genders in turn. */
    String given(String gender) {
        List<String> list = gender.equals("male") || gender.equals("other") ? BOYS : GIRLS;
        String names = pick(list);
        while (random.nextInt(4) == 0 && names.chars().filter(c -> c == ' ').count() < 2) {
            String next = pick(list);
            names = names.contains(next) ? names : names + " " + next;
        }
        return names;
    }

    private static List<String> list(String names) {
        return List.of(names.split(",\\s+"));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
