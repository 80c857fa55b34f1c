package no.stafett.local;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Listens to the application's connections and remembers every statement with its values. Tests count them for a page;
 * the bench runs the very same ones through pgbench.
 */
public final class RecordedStatements implements BeanPostProcessor {

    /** One statement as it went to the server. The values are in the order of the question marks. */
    public record Statement(String sql, List<Object> values) {}

    private final List<Statement> statements = new ArrayList<>();

    /** What was sent since the last call. */
    public synchronized List<Statement> take() {
        var taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    private synchronized void remember(String sql, Map<Integer, Object> values) {
        statements.add(new Statement(sql, new ArrayList<>(values.values())));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? listened(source) : bean;
    }

    private DataSource listened(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            var answer = method.invoke(source, arguments);
            return answer instanceof Connection connection ? listened(connection) : answer;
        });
    }

    private Connection listened(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var answer = method.invoke(connection, arguments);
            return answer instanceof PreparedStatement statement && arguments != null
                    ? listened(statement, (String) arguments[0])
                    : answer;
        });
    }

    private PreparedStatement listened(PreparedStatement statement, String sql) {
        var values = new TreeMap<Integer, Object>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            var name = method.getName();
            if (name.equals("setNull")) {
                values.put((Integer) arguments[0], "null");
            } else if (name.startsWith("set")
                    && arguments != null
                    && arguments.length > 1
                    && arguments[0] instanceof Integer place) {
                values.put(place, arguments[1]);
            } else if (name.startsWith("execute")) {
                remember(sql, values);
            }
            return method.invoke(statement, arguments);
        });
    }

    @FunctionalInterface
    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
