package org.cpis.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Common English short forms of given names (ruling 23). Each line holds names of which any may stand for any other. */
final class ShortForms {

    private static final Map<String, Set<String>> FORMS = read("""
            abigail abby abbie gail
            alexander alex alec sandy xander lex
            alexandra alex alexa lexi sandra sasha
            amelia amy millie emily
            andrew andy drew
            anthony antony tony
            arthur art artie
            benjamin ben benny benji
            bethany beth
            catherine katherine kathryn kate katie kathy cathy kit kitty
            charles charlie chas chuck
            charlotte lottie charlie
            christopher chris kit
            daniel dan danny
            david dave davy
            deborah deb debbie
            edward ed eddie ted ned teddy
            eleanor ellie nell nora elle
            elizabeth liz lizzie beth betty eliza libby elsie betsy
            ethan eth
            florence flo florrie flossie
            frederick fred freddie freddy
            gabriel gabe
            gabrielle gabby
            george georgie
            gregory greg
            harold harry hal
            henry harry hal
            imogen immy
            isaac ike zac
            isabella isabel izzy bella
            jacob jake
            james jim jimmy jamie
            jennifer jen jenny
            jessica jess jessie
            john jack johnny
            jonathan jon jonny
            joseph joe joey
            josephine jo josie
            joshua josh
            katelyn kate katie
            lawrence larry laurie
            leonard leo len lenny
            lillian lily lil
            lucas luke luca
            madeleine maddie
            margaret maggie meg peggy daisy greta
            martha matty
            mateusz matt
            matilda tilly mattie
            matthew matt matty
            michael mike mick micky
            mohammed mo mohammad muhammad mohamed
            nathaniel nathan nat nate
            natalie nat
            nicholas nick nicky
            oliver ollie
            olivia liv livvy
            patricia pat patsy tricia
            patrick paddy pat
            peter pete
            philip phil pip
            philippa pippa pip
            rafael raf rafe
            rebecca becky becca
            richard rick dick ricky
            robert bob rob bobby robbie
            rosemary rosie rose
            samantha sam sammy
            samuel sam sammy
            sarah sally
            stephen steven steve
            susan sue susie
            theodore theo ted teddy
            theresa tess terry tessa
            thomas tom tommy tomasz
            timothy tim
            victoria vicky tori
            vincent vince
            william bill billy will willy liam
            yasmin yas
            zachary zac zack zach
            """);

    private ShortForms() {}

    /** Whether one may stand for the other; by keys. */
    static boolean same(String one, String other) {
        return FORMS.getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> read(String table) {
        Map<String, Set<String>> forms = new HashMap<>();
        table.lines()
                .map(line -> Arrays.asList(line.strip().split(" ", -1)))
                .forEach(line -> line.forEach(name -> forms.computeIfAbsent(Name.key(name), any -> new HashSet<>())
                        .addAll(line.stream().map(Name::key).toList())));
        return Map.copyOf(forms);
    }
}
